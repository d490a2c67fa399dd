// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0
// What a web page shows, as far as a test measures it. Evaluated in the page over DevTools.
(() => {
    const scroller = document.scrollingElement;
    const faults = [];
    const named = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
        + (element.className ? '.' + element.className : '') + ' "'
        + (element.value || element.textContent || '').trim().slice(0, 40) + '"';
    const isShown = (element) => element.checkVisibility({visibilityProperty: true})
        && !element.closest('.uset, datalist');
    const box = (rect) => [rect.x + scrollX, rect.y + scrollY, rect.width, rect.height];

    // Cut or scrolled sideways.
    if (scroller.scrollWidth > scroller.clientWidth)
        faults.push(`the page is ${scroller.scrollWidth} wide, of ${scroller.clientWidth}`);
    for (const element of document.body.querySelectorAll('*')) {
        if (isShown(element) && element.scrollWidth > element.clientWidth + 1
            && getComputedStyle(element).overflowX !== 'visible')
            faults.push(`${named(element)} is cut or scrolls sideways`);
    }

    const texts = [];
    const addText = (element, rects) => {
        const style = getComputedStyle(element);
        for (const rect of rects) {
            if (rect.width < 1 || rect.height < 1)
                continue;
            if (rect.left < 0 || rect.right > scroller.clientWidth + 0.5)
                faults.push(`${named(element)} reaches beyond the page's edge`);
            texts.push({what: named(element), color: style.color, box: box(rect)});
        }
        for (let each = element; each; each = each.parentElement) {
            if (getComputedStyle(each).opacity !== '1')
                faults.push(`${named(each)} is translucent`);
        }
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const parent = node.parentElement;
        if (node.data.trim() && isShown(parent) && parent.tagName !== 'OPTION')
            addText(parent, range.getClientRects());
    }
    for (const list of document.querySelectorAll('select')) {
        const place = list.getBoundingClientRect();
        const inside = (rect) => rect.top >= place.top && rect.bottom <= place.bottom;
        for (const option of list.options)
            addText(option, [...option.getClientRects()].filter(inside));
    }

    const controls = [...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea')].filter(isShown);
    for (const field of controls) {
        if (field.matches('input') && field.value)
            addText(field, [field.getBoundingClientRect()]);
    }
    const edged = controls.filter((each) => !each.matches('a') || each.matches('.knap'));
    for (const each of edged.concat([...document.querySelectorAll('nav a')])) {
        const rect = each.getBoundingClientRect();
        if (rect.width < 24 || rect.height < 24)
            faults.push(`${named(each)} is smaller than 24 pixels`);
    }
    if (document.querySelectorAll('h1').length !== 1)
        faults.push('not one heading of the first level');
    if (!document.title || document.documentElement.lang !== 'da')
        faults.push('no title, or no language');
    for (const field of controls.filter((each) => each.matches('input, select'))) {
        if (!field.labels.length)
            faults.push(`${named(field)} has no label`);
    }

    return {
        faults, texts,
        edges: edged.map((each) => (
            {what: named(each), box: box(each.getBoundingClientRect())})),
        marks: [...document.querySelectorAll('[aria-current], option:checked')].map((each) => (
            {what: named(each), box: box(each.getBoundingClientRect())})),
        // All of one kind look alike when they have the focus.
        controls: controls.map((each) => ({what: named(each), kind: [each, each.parentElement,
            each.parentElement.parentElement].map((one) => one.tagName + one.className
            + ['aria-current', 'aria-pressed', 'aria-invalid'].map((name) =>
                one.getAttribute(name))).join()})),
        size: [scroller.scrollWidth, scroller.scrollHeight],
    };
})()
