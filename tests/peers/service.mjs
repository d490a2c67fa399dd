// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

import fs from 'node:fs';

/// As much of the service of resources/openapi.yaml as the wizard asks before an order. All it has
/// is the first instance of the task; every user belongs to its authority.
export class Service {
    constructor(taskFile) {
        const task = JSON.parse(fs.readFileSync(taskFile, 'utf8'));
        const [first] = task.instanser;
        const authority = { cvr: first.cvr, navn: first.kommune };
        this.cvr = first.cvr;
        this.answers = {
            'bruger': {
                uuid: '3f1d6a0c-2a53-4c0f-9d55-7f0f6a2f8c11', navn: 'Anna Andersen',
                myndighed: authority, brugersystemroller: ['laes', task.rolle],
            },
            'it-systeminstanser': {
                itSysteminstanser: [{
                    uuid: `9d1c6a52-6e0f-4f6e-8a43-6b1f0c2d${first.sidsteFire}`, navn: first.navn,
                    myndighed: authority,
                }],
                naesteMarkoer: null,
            },
            'sortimenter': {
                sortimenter: [{
                    uuid: '51f0f7b8-8d7d-4a8e-9a2f-2d0f4f5d6e7a', navn: task.sortiment,
                    skemaversioner: [task.skemaversion],
                }],
            },
            'abonnementer': { abonnementer: [] },
        };
    }

    /// Only for a token that the issuer itself has given out.
    async answer(provider, context) {
        const token = context.get('authorization').replace(/^Bearer /, '');
        const answer = this.answers[context.path.replace('/api/v1/', '')];
        if (!await provider.AccessToken.find(token))
            context.status = 401;
        else if (context.method === 'GET' && answer)
            context.body = answer;
        else
            context.status = 404;
    }
}
