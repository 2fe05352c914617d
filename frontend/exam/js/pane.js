// The room as the question pane sees it: answers can be changed while it is open, and nothing is told.
import { t, timeOfDay } from '../../answering/texts.js';

export function paneOf(room) {
  return { question: room.question, of: slot => room.answers.of(slot), total: () => room.state.paper.questions.length,
    editable: () => room.editable(), change: room.change, verdict: () => null, note: () => '', placeText };
}

function placeText(answer) {
  if (answer.place === 'server') return t('place.server', { time: timeOfDay(answer.savedAt) });
  return t(`place.${answer.place}`);
}
