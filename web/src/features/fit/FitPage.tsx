import { ListPage } from '../../components/ListPage.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import { isAnswered } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import { FitQuestions } from './FitQuestions.tsx';
import { FitResults } from './FitResults.tsx';
import { LeftOut } from './LeftOut.tsx';
import { type ChangeAnswers, useAnswers } from './use-answers.ts';
import { useKnown } from './use-named.ts';

/** From a city to the practices that it could take over, with what is missing said openly. */
export function FitPage() {
  const t = useMessages();
  const [answers, change] = useAnswers();
  const { known, leftOut, sure } = useKnown(answers);
  // Whoever goes on from an address takes along what is known of it.
  const changeKnown: ChangeAnswers = (how) => change(() => how(known));
  return (
    <ListPage
      title={t('fit.title')}
      lead={t('fit.lead')}
      aside={
        isAnswered(answers) && (
          <ShareActions>
            <button type="button" className="button" data-look="quiet" onClick={() => change(() => ({}))}>
              {t('fit.clear')}
            </button>
          </ShareActions>
        )
      }
    >
      <FitQuestions answers={known} change={changeKnown} />
      <LeftOut count={leftOut} />
      {isAnswered(known) ? (
        <FitResults answers={known} sure={sure} change={changeKnown} />
      ) : (
        <Notice title={t('fit.none')} remedy={t('fit.noneRemedy')} />
      )}
    </ListPage>
  );
}
