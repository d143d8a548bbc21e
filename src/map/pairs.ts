const QUESTION = /^(?:custom )?(?:question|frage) (\d{1,2})$/;
const ANSWER = /^(?:custom )?(?:response|answer|antwort) (\d{1,2})$/;

/** Whether a header key is the wording column of a question and answer pair, e.g. `question 1`. */
export function isQuestionKey(key: string): boolean {
  return QUESTION.test(key);
}

/** Keys that the partner column of a question and answer pair may have; none where the key is no part of a pair. */
export function answerKeys(key: string): string[] {
  const asked = QUESTION.exec(key)?.[1];
  if (asked !== undefined) return ['response', 'answer', 'antwort'].map((word) => `${word} ${asked}`);
  const answered = ANSWER.exec(key)?.[1];
  return answered === undefined ? [] : ['question', 'frage'].map((word) => `${word} ${answered}`);
}
