// The part of report.json that says what stands in the sources.
import type * as z from 'zod';
import type {
  Commitment,
  FollowUp,
  Goal,
  Measure,
  PartyMention,
  Publication,
  Report,
  Stated,
} from '../../model/index.js';
import { economyPart, measureNumbersPart } from './document-numbers.js';
import type {
  CommitmentSchema,
  FollowUpSchema,
  GoalSchema,
  MeasureSchema,
  PublicationSchema,
  SourcesSchema,
} from './document-schema.js';
import { type Locate, plainTexts, texts } from './document-texts.js';

type SourcesPart = { [Key in keyof typeof SourcesSchema]: z.infer<(typeof SourcesSchema)[Key]> };

export function sourcesPart(report: Report, locate: Locate): SourcesPart {
  const { organisation } = report;
  const central = report.goals.filter(({ parent }) => parent === undefined);
  return {
    organisation: {
      name: plainTexts(organisation.name),
      kind: organisation.kind,
      country: organisation.country ?? null,
    },
    languages: report.languages,
    units: report.units.map(({ id, name, parent, place }) => ({
      id,
      name: plainTexts(name),
      parent: parent ?? null,
      place: locate(place),
    })),
    parties: report.parties.map(({ id, name, aliases, place }) => ({
      id,
      name: plainTexts(name),
      aliases,
      place: locate(place),
    })),
    sections: report.sections.map(({ place, unit, title, themes, rows }) => {
      const { file, line } = locate(place);
      return { file, line, unit: unit ?? null, title, themes, rows };
    }),
    themes: report.themes.map(({ id, text, places }) => ({
      id,
      ...texts('text', text),
      places: places.map(locate),
    })),
    goals: central.map((goal) => goalPart(goal, locate)),
    unitGoals: report.goals.flatMap((goal) =>
      goal.parent === undefined
        ? []
        : [{ ...goalPart(goal, locate), parent: goal.parent, units: goal.units }],
    ),
    measures: report.measures.map((measure) => measurePart(measure, locate)),
    commitments: report.commitments.map((commitment) => commitmentPart(commitment, locate)),
    economy: report.economy.map((table) => economyPart(table, locate)),
    chapters: report.chapters.map(({ id, title, body }) => ({
      id,
      title: plainTexts(title),
      files: Object.values(body).flatMap((each) => each?.place.file ?? []),
    })),
  };
}

export function publicationPart(publication: Publication, locate: Locate): z.infer<typeof PublicationSchema> {
  const { id, kind, period, template, title, subtitle, approval, handedOver, chapters, comparedWith } =
    publication;
  return {
    id,
    kind,
    period: { id: period.id, from: period.from, to: period.to },
    template,
    title: plainTexts(title),
    subtitle: plainTexts(subtitle),
    isDraft: approval === undefined,
    approval:
      approval === undefined
        ? null
        : {
            board: plainTexts(approval.board),
            date: approval.date,
            record: approval.record ?? null,
            place: locate(approval.place),
          },
    handedOver: handedOver ?? null,
    chapters: chapters.map(({ chapter, position }) => ({ chapter, position })),
    comparedWith: { plan: comparedWith.plan?.ref ?? null, previous: comparedWith.previous?.ref ?? null },
  };
}

function goalPart(goal: Goal, locate: Locate): z.infer<typeof GoalSchema> {
  return {
    id: goal.id,
    idIsDerived: goal.idIsDerived,
    theme: goal.theme,
    ...texts('text', goal.text),
    binding: goal.binding,
    weight: goal.weight ?? null,
    followUps: goal.followUps.map((followUp) => followUpPart(followUp, locate)),
    places: goal.places.map(locate),
  };
}

function measurePart(measure: Measure, locate: Locate): z.infer<typeof MeasureSchema> {
  const { id, idIsDerived, kind, theme, goal, centralGoal } = measure;
  const followUps = (list: FollowUp[]) => list.map((followUp) => followUpPart(followUp, locate));
  return {
    id,
    idIsDerived,
    kind,
    ...texts('text', measure.text),
    theme,
    goal,
    centralGoal,
    actions: measure.actions.map((action) => texts('text', action)),
    parties: measure.parties.map((mention) => partyPart(mention, locate)),
    weight: measure.weight ?? null,
    ...measureNumbersPart(measure, locate),
    followUps: followUps(measure.followUps),
    participations: measure.participations.map((participation) => ({
      unit: participation.unit,
      followUps: followUps(participation.followUps),
      places: participation.places.map(locate),
    })),
    places: measure.places.map(locate),
  };
}

function commitmentPart(commitment: Commitment, locate: Locate): z.infer<typeof CommitmentSchema> {
  const { id, idIsDerived, goal, centralGoal, theme, unit, text, parties, followUps, places } = commitment;
  return {
    id,
    idIsDerived,
    goal,
    centralGoal,
    theme,
    unit: unit ?? null,
    ...texts('text', text),
    parties: parties.map((mention) => partyPart(mention, locate)),
    followUps: followUps.map((followUp) => followUpPart(followUp, locate)),
    places: places.map(locate),
  };
}

function followUpPart(followUp: FollowUp, locate: Locate): z.infer<typeof FollowUpSchema> {
  return {
    period: followUp.period.id,
    ...texts('outcome', followUp.outcome),
    status: statedPart(followUp.status, locate),
    assessment: statedPart(followUp.assessment, locate),
    forecast: statedPart(followUp.forecast, locate),
    trend: statedPart(followUp.trend, locate),
    ...texts('reason', followUp.reason),
    ...texts('consequence', followUp.consequence),
    ...texts('correctiveAction', followUp.correctiveAction),
    ...texts('motivation', followUp.motivation),
    ...texts('comment', followUp.comment),
    author: followUp.author === undefined ? null : partyPart(followUp.author, locate),
    places: followUp.places.map(locate),
  };
}

function statedPart<Value>(stated: Stated<Value> | undefined, locate: Locate) {
  if (stated === undefined) return null;
  const { value, word, suggested, place } = stated;
  return { value, word, suggested, place: locate(place) };
}

function partyPart({ party, text, place }: PartyMention, locate: Locate) {
  return { party: party ?? null, text: plainTexts(text), place: locate(place) };
}
