// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// An OpenID Connect issuer that somebody else has written and had certified (the npm package
// oidc-provider), on a free port of 127.0.0.1. Prints its address when it is ready and runs until
// its standard input ends.
//   --login auto   signs anna in without a page, and refuses nobody
//   --login deny   says no, as a user who cancels
//   --login form   shows the package's own pages for sign-in and consent
//   --acr LEVEL    the level at which anna signs in
//   --claims place where name and CVR number stand: id_token or userinfo
//   --key FILE --cert FILE  speak HTTPS
//   --task FILE    the task, of whose first municipality anna is; its service is served too

import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { Service } from './service.mjs';

const { values: options } = parseArgs({ options: {
    login: { type: 'string', default: 'auto' },
    acr: { type: 'string', default: 'https://data.gov.dk/concept/core/nsis/loa/Substantial' },
    claims: { type: 'string', default: 'id_token' },
    key: { type: 'string' },
    cert: { type: 'string' },
    task: { type: 'string' },
} });

const service = new Service(options.task);
const algorithms = ['PS256', 'PS384', 'PS512', 'RS256', 'ES256'];

/// One key for each algorithm, each with its own kid. Those of RSA are one and the same, which saves
/// a second.
async function signingKeys() {
    const [rsa, ec] = await Promise.all(['PS256', 'ES256'].map(async (algorithm) => {
        const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
        return exportJWK(privateKey);
    }));
    return algorithms.map((algorithm) => ({ ...(algorithm === 'ES256' ? ec : rsa),
        alg: algorithm, kid: `key-${algorithm}`, use: 'sig' }));
}

/// RFC 8252: a public client whose redirect may come to any port of the loopback interface.
function client(algorithm) {
    return {
        client_id: `guide-${algorithm}`, application_type: 'native',
        token_endpoint_auth_method: 'none', grant_types: ['authorization_code'],
        response_types: ['code'], redirect_uris: ['http://127.0.0.1/'],
        id_token_signed_response_alg: algorithm,
    };
}

function account(id) {
    return { accountId: id, claims: () => ({ sub: id, name: 'Anna Andersen', cvr: service.cvr }) };
}

function configuration(keys) {
    const showsForm = options.login === 'form';
    return {
        jwks: { keys }, clients: algorithms.map(client),
        enabledJWA: { idTokenSigningAlgValues: algorithms },
        cookies: { keys: ['only for tests'] },
        claims: { openid: ['sub', 'name', 'cvr'] },
        conformIdTokenClaims: options.claims === 'userinfo',
        acrValues: ['Low', 'Substantial', 'High'].map(
            (level) => `https://data.gov.dk/concept/core/nsis/loa/${level}`),
        pkce: { required: () => true },
        features: { devInteractions: { enabled: showsForm }, rpInitiatedLogout: { enabled: true } },
        findAccount: (_context, id) => account(id),
        ...(showsForm ? {} : { interactions: { url: (_context, { uid }) => `/auto/${uid}` } }),
    };
}

/// Answers in the place of a user in front of a page.
async function answerForTheUser(provider, request, response) {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    const finish = (result) => provider.interactionFinished(request, response, result,
        { mergeWithLastSubmission: prompt.name !== 'login' });
    if (options.login === 'deny')
        return finish({ error: 'access_denied', error_description: 'the user cancelled' });
    if (prompt.name === 'login')
        return finish({ login: { accountId: 'anna', acr: options.acr } });
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    return finish({ consent: { grantId: await grant.save() } });
}

const server = options.key
    ? https.createServer({ key: fs.readFileSync(options.key), cert: fs.readFileSync(options.cert) })
    : http.createServer();
await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
const address = `${options.key ? 'https' : 'http'}://127.0.0.1:${server.address().port}`;

const provider = new Provider(address, configuration(await signingKeys()));
provider.use(async (context, next) => {
    if (context.path.startsWith('/auto/'))
        await answerForTheUser(provider, context.req, context.res);
    else if (context.path.startsWith('/api/v1/'))
        await service.answer(provider, context);
    else
        await next();
});
server.on('request', provider.callback());
process.stdin.resume().on('end', () => process.exit(0));
console.log(`ready ${address}`);
