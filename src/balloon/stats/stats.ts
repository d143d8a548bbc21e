/** The statistics of the test balloon; each in its own file, with its source. */
export { benjaminiHochberg, eBh, holm } from './adjust.ts';
export { type Auc, aucDelong, aucPairedDelong, type PairedAuc } from './auc.ts';
export { betaQuantile } from './beta-quantile.ts';
export { binomialTailGe } from './binomial.ts';
export { brierEce, type Calibration, type ReliabilityBin, reliabilityTable } from './calibration.ts';
export { clopperPearson, type Interval } from './clopper-pearson.ts';
export {
  type Characteristic,
  type ConversionVerdict,
  type DecisionPlan,
  decisionPlan,
  decisionVerdict,
  fixedSampleSizeAllLarger,
  operatingCharacteristic,
  scaleLine,
  stopLine,
} from './decision.ts';
export { economics, maxCpl } from './economics.ts';
export { fisherExact } from './fisher.ts';
export { hashU } from './hash-u.ts';
export { regularisedIncompleteBeta } from './incomplete-beta.ts';
export { jeffreys } from './jeffreys.ts';
export { type LiftRow, liftTable } from './lift.ts';
export { logLikelihoodRatio } from './likelihood-ratio.ts';
export { logGamma } from './log-gamma.ts';
export { fitLogistic, fitPlatt, type MapFit, mapLogistic, roundAwayFromZero } from './logistic.ts';
export { anytimeInterval, mixtureEValueLog } from './mixture.ts';
export { naiveBayesPercent } from './naive-bayes.ts';
export { newcombeDifference } from './newcombe.ts';
export { normalQuantile } from './normal.ts';
export {
  expectedGainLoss,
  JEFFREYS,
  type Prior,
  posteriorABeatsB,
  posteriorBeatsTarget,
  posteriorMeanAndCredible,
} from './posterior.ts';
export { type Psi, psi } from './psi.ts';
export { sampleSizePrecision } from './sample-size.ts';
export { scorecardScaling } from './scorecard.ts';
export { byCodePoint, smallestByHash, stratifiedAllocation } from './stratify.ts';
export { type ThresholdRow, thresholdTable } from './threshold.ts';
export { cochranArmitage } from './trend.ts';
export { wilson } from './wilson.ts';
export { woeIv } from './woe.ts';
export { leadsNeededToSeeOne, zeroEventUpper } from './zero-events.ts';
