import { invalidParameter, refusal } from '../errors.ts';
import { parameterCount, type Templates } from '../templates.ts';
import { asList, asObject, type Json, onlyKeys, type Problems, wantsObject, wantsText } from './check.ts';

/** An approved template in an approved language, with as many parameters as its body wants. */
export function* templateShape(body: Json, templates: Templates): Problems {
  yield* wantsObject(body, 'template', 'template');
  const template = asObject(body.template);
  yield* onlyKeys(template, ['name', 'language', 'components'], 'template');
  yield* wantsText(template, 'name', { max: 512, name: "template['name']" });
  yield* wantsObject(template, 'language', "template['language']");
  const language = asObject(template.language);
  yield* onlyKeys(language, ['code', 'policy'], 'template.language');
  yield* wantsText(language, 'code', { max: 10, name: "template['language']['code']" });
  yield* componentsShape(template);
  yield* approvalShape(template, String(language.code), templates);
}

function* componentsShape(template: Json): Problems {
  if (template.components !== undefined && !Array.isArray(template.components)) {
    yield invalidParameter('Param template.components must be an array.');
  }
  for (const component of asList(template.components).map(asObject)) {
    yield* onlyKeys(component, ['type', 'sub_type', 'index', 'parameters'], 'template.components');
    if (!['header', 'body', 'button'].includes(String(component.type).toLowerCase())) {
      yield refusal(131009, `Component type ${String(component.type)} is not valid`);
    }
    for (const parameter of asList(component.parameters).map(asObject)) yield* parameterShape(parameter);
  }
}

const parameterTypes = [
  'text',
  'payload',
  'image',
  'video',
  'document',
  'currency',
  'date_time',
  'coupon_code',
  'action',
  'location',
];

function* parameterShape(parameter: Json): Problems {
  if (!parameterTypes.includes(String(parameter.type))) {
    yield refusal(131009, `Parameter type ${String(parameter.type)} is not valid`);
  }
  if (parameter.type !== 'text') return;
  if (typeof parameter.text !== 'string' || parameter.text === '') yield refusal(131008, 'Parameter text is mandatory');
  if (/[\n\t]| {5,}/.test(String(parameter.text))) yield refusal(132018);
}

function* approvalShape(template: Json, language: string, templates: Templates): Problems {
  const name = String(template.name);
  const approved = templates.find(name, language);
  if (!approved) return yield refusal(132001, `template name (${name}) does not exist in ${language}`);
  const given = bodyParameters(template).length;
  const wanted = parameterCount(approved.body);
  if (given !== wanted)
    yield refusal(
      132000,
      `body: number of localizable_params (${given}) does not match the expected number of params (${wanted})`,
    );
}

/** The parameters of the body component. */
export const bodyParameters = (template: Json): Json[] =>
  asList(template.components)
    .map(asObject)
    .filter((component) => String(component.type).toLowerCase() === 'body')
    .flatMap((component) => asList(component.parameters).map(asObject));
