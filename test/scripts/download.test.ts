import { describe, expect, it } from '@jest/globals';
import { isTrustworthy } from '../../scripts/temporal/download.ts';

const theirs = 'https://temporal.download/assets/temporalio/cli/releases/download/v1.5.1/temporal_cli_1.5.1.tar.gz';

describe('a program that is fetched', () => {
  it.each(['temporal', 'temporal-test-server_1.38.0_linux_amd64/temporal-test-server'])('is taken: %s', (file) => {
    expect(isTrustworthy({ archiveUrl: theirs, fileToExtract: file })).toBe(true);
  });

  it.each([
    'http://temporal.download/assets/temporalio/cli/cli.tar.gz',
    'https://temporal.download.example/assets/temporalio/cli/cli.tar.gz',
    'https://someone@elsewhere.example/assets/temporalio/cli/cli.tar.gz',
    'https://temporal.download/assets/somebody/cli/cli.tar.gz',
    'no address',
  ])('is not taken from %s', (archiveUrl) => {
    expect(isTrustworthy({ archiveUrl, fileToExtract: 'temporal' })).toBe(false);
  });

  it.each(['../temporal', '/bin/temporal', 'a/../../b', '--to-command=x', ''])('is not unpacked as "%s"', (file) => {
    expect(isTrustworthy({ archiveUrl: theirs, fileToExtract: file })).toBe(false);
  });
});
