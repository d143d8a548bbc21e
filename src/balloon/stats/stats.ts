/** The statistics of the test balloon; each in its own file, with its source. */
export { benjaminiHochberg, eBh, holm } from './adjust.ts';
export { type Auc, aucDelong, aucPairedDelong, type PairedAuc } from './auc.ts';
export { betaQuantile } from './beta-quantile.ts';
export { binomialTailGe } from './binomial.ts';
export { brierEce, type Calibration, type ReliabilityBin, reliabilityTable } from './calibration.ts';
export { chiSquareQuantile } from './chi-square.ts';
export { clopperPearson, type Interval } from './clopper-pearson.ts';
export {
  type Characteristic,
  type ConversionVerdict,
  type DecisionPlan,
  decisionPlan,
  decisionVerdict,
  fixedSampleSize,
  fixedSampleSizeAllLarger,
  operatingCharacteristic,
  type RatePlan,
  scaleLine,
  stopLine,
} from './decision.ts';
export { type Economics, economics, type MoneyCounts, maxCpl } from './economics.ts';
export { type FisherTest, fisherExact } from './fisher.ts';
export { hashU } from './hash-u.ts';
export { betaTails, regularisedIncompleteBeta } from './incomplete-beta.ts';
export { jeffreys } from './jeffreys.ts';
export { type LiftRow, liftTable } from './lift.ts';
export { logLikelihoodRatio } from './likelihood-ratio.ts';
export { logGamma } from './log-gamma.ts';
export { fitLogistic, fitPlatt, type MapFit, mapLogistic, roundAwayFromZero } from './logistic.ts';
export { anytimeInterval, mixtureEValueLog, type Side } from './mixture.ts';
export { naiveBayesPercent, type ValueCounts } from './naive-bayes.ts';
export { type Difference, newcombeDifference } from './newcombe.ts';
export { normalQuantile, normalUpperTail } from './normal.ts';
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
