// The room as the question pane sees it: answers can be changed while it is open, and nothing is told.
import { t, timeOfDay } from '../../answering/texts.js';
import { isWritten } from '../../answering/words.js';

// `typing`: the drafts of written answers.
export function paneOf(room, typing) {
  // Never better than the truth: a word that is not in the log yet is not saved.
  function of(slot) {
    const answer = room.answers.of(slot);
    return typing.text(slot) === null ? answer : { ...answer, place: 'writing' };
  }

  return { question: room.question, group: slot => groupOf(room.state.paper.sections, slot), of, typing, total: () => room.state.paper.questions.length,
    editable: () => room.editable(), change: room.change, verdict: () => null, note: () => '', placeText };
}

function placeText({ place, savedAt }, question) {
  if (place === 'server') return t('place.server', { time: timeOfDay(savedAt) });
  if (place === 'refused' && isWritten(question)) return t('place.refusedText');
  return t(`place.${place}`);
}

// Which question of the paper a slot belongs to: what is written to one material is one question.
function groupOf(sections, slot) {
  return sections.findIndex(section => slot <= section.to) + 1;
}
