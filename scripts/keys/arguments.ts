import { parseArgs } from 'node:util';
import { type AgentId, asId, type BusinessId, type Id, type KeyId } from '../../src/domain/ids.ts';
import { type Scope, scopes } from '../../src/ports/access.ts';
import { demoId } from '../demo/ids.ts';

/** A key to be issued. `agentId` is null for a program. */
export interface AskedKey {
  readonly deed: 'issue';
  readonly businessId: BusinessId;
  readonly agentId: AgentId | null;
  readonly scopes: readonly Scope[];
  /** For the demo's first agent: the secret goes into its file. */
  readonly isDemo: boolean;
}

/** A key to be ended. */
export interface AskedEnd {
  readonly deed: 'revoke';
  readonly businessId: BusinessId;
  readonly keyId: KeyId;
}

/** What was asked on the command line. */
export type Asked = { readonly deed: 'list'; readonly businessId: BusinessId } | AskedKey | AskedEnd;

const usage = `How it is used (without --business it is the demo practice):
  npm run keys -- list [--business ID]
  npm run keys -- issue (--agent ID | --program) [--scope SCOPE]... [--business ID]
  npm run keys -- issue --demo
  npm run keys -- revoke KEY_ID [--business ID]
Scopes, all of them unless told: ${scopes.join(', ')}`;

/** Reads the command line. Throws a text that says how it is used. */
export function readArguments(args: readonly string[]): Asked {
  const { positionals, values } = parse(args);
  const [deed, keyId, ...more] = positionals;
  const businessId = values.business ? id<BusinessId>(values.business) : demoId<BusinessId>('business');
  if (more.length > 0 || (keyId !== undefined && deed !== 'revoke')) throw new Error(usage);
  if (deed === 'list') return { deed, businessId };
  if (deed === 'revoke' && keyId) return { deed, businessId, keyId: id<KeyId>(keyId) };
  if (deed === 'issue') return { deed, businessId, ...keyOf(values) };
  throw new Error(usage);
}

type Values = ReturnType<typeof parse>['values'];

function keyOf(values: Values): Pick<AskedKey, 'agentId' | 'scopes' | 'isDemo'> {
  const whose = [values.agent, values.program, values.demo].filter((one) => one !== undefined);
  if (whose.length !== 1 || (values.demo && values.business)) throw new Error(usage);
  const agentId = values.agent ? id<AgentId>(values.agent) : null;
  const isDemo = values.demo ?? false;
  return { agentId: isDemo ? demoId<AgentId>('agent') : agentId, scopes: scopesOf(values.scope), isDemo };
}

function scopesOf(asked: readonly string[] | undefined): readonly Scope[] {
  if (asked === undefined) return scopes;
  const known = scopes.filter((scope) => asked.includes(scope));
  if (known.length === new Set(asked).size) return known;
  throw new Error(usage);
}

function id<T extends Id>(text: string): T {
  try {
    return asId<T>(text);
  } catch {
    throw new Error(`An id is 36 characters long, such as ${demoId('business')}.\n${usage}`);
  }
}

function parse(args: readonly string[]) {
  try {
    const options = {
      business: { type: 'string' },
      agent: { type: 'string' },
      program: { type: 'boolean' },
      demo: { type: 'boolean' },
      scope: { type: 'string', multiple: true },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(usage);
  }
}
