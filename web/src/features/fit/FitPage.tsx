import { ListPage } from '../../components/ListPage.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ShareActions } from '../../components/ShareActions.tsx';
import { isAnswered } from '../../lib/fit-search.ts';
import { useMessages } from '../../lib/messages.ts';
import { FitQuestions } from './FitQuestions.tsx';
import { FitResults } from './FitResults.tsx';
import { useAnswers } from './use-answers.ts';

/** From a city to the practices that it could take over, with what is missing said openly. */
export function FitPage() {
  const t = useMessages();
  const [answers, change] = useAnswers();
  const answered = isAnswered(answers);
  return (
    <ListPage
      title={t('fit.title')}
      lead={t('fit.lead')}
      aside={
        answered && (
          <ShareActions>
            <button type="button" className="button" data-look="quiet" onClick={() => change(() => ({}))}>
              {t('fit.clear')}
            </button>
          </ShareActions>
        )
      }
    >
      <FitQuestions answers={answers} change={change} />
      {answered ? (
        <FitResults answers={answers} change={change} />
      ) : (
        <Notice title={t('fit.none')} remedy={t('fit.noneRemedy')} />
      )}
    </ListPage>
  );
}
