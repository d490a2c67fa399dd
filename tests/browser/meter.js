// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0
// Measures pictures of web pages. Evaluated in an empty page over DevTools; boxes are left, top,
// width and height in pixels of the page, of which a picture has `scale` each way.
const meter = (() => {
    const luminance = ([red, green, blue]) => {
        const part = (value) => value <= 10.31475
            ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    /// WCAG 2.2, "contrast ratio".
    const contrast = (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };

    const decoded = async (png) => {
        // An Image would wait until the page comes forward.
        const answer = await fetch('data:image/png;base64,' + png);
        const image = await createImageBitmap(await answer.blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', {willReadFrequently: true});
        context.drawImage(image, 0, 0);
        const {data} = context.getImageData(0, 0, image.width, image.height);
        return {
            width: image.width, height: image.height,
            at: (x, y) => {
                const column = Math.min(Math.max(Math.floor(x), 0), image.width - 1);
                const row = Math.min(Math.max(Math.floor(y), 0), image.height - 1);
                const start = (row * image.width + column) * 4;
                return [data[start], data[start + 1], data[start + 2]];
            },
        };
    };

    const commonest = (picture, [left, top, width, height], scale) => {
        const counts = new Map();
        let best = null;
        for (let y = top * scale; y < (top + height) * scale; ++y) {
            for (let x = left * scale; x < (left + width) * scale; ++x) {
                const color = picture.at(x, y);
                const key = color.join();
                const count = (counts.get(key) || 0) + 1;
                counts.set(key, count);
                if (!best || count > counts.get(best.join()))
                    best = color;
            }
        }
        return best;
    };

    const textContrast = (picture, {color, box}, scale) => contrast(
        color.match(/\d+/g).slice(0, 3).map(Number), commonest(picture, box, scale));

    /// The weakest of the four sides: what the eye finds between outside and inside.
    const edgeContrast = (picture, {box: [left, top, width, height]}, scale) => {
        const side = (x, y, outwardX, outwardY) => {
            const outside = picture.at((x + 4 * outwardX) * scale, (y + 4 * outwardY) * scale);
            const across = [0.25, 0.75, 1.25, 1.75, 2.25, 4];
            return Math.max(...across.map((depth) => contrast(outside,
                picture.at((x - depth * outwardX) * scale, (y - depth * outwardY) * scale))));
        };
        const middleX = left + width / 2;
        const middleY = top + height / 2;
        return Math.min(side(left, middleY, -1, 0), side(left + width, middleY, 1, 0),
            side(middleX, top, 0, -1), side(middleX, top + height, 0, 1));
    };

    /// How much the marked thing differs anywhere from what is just beside its text: a bar, a fill.
    const markContrast = (picture, {box: [left, top, width, height]}, scale) => {
        const outside = picture.at((left + width / 2) * scale, (top + height + 3) * scale);
        let most = 1;
        for (let y = top * scale; y < (top + height) * scale; ++y)
            most = Math.max(most, contrast(outside, picture.at((left + 1) * scale, y)));
        return most;
    };

    /// The share that a ring of two pixels round the box would have of what differs by 3:1.
    const focusShare = async (before, after, [left, top, width, height], scale) => {
        const [without, withFocus] = [await decoded(before), await decoded(after)];
        const around = 12;
        let strong = 0;
        for (let y = Math.max(0, (top - around) * scale);
            y < Math.min(without.height, (top + height + around) * scale); ++y) {
            for (let x = Math.max(0, (left - around) * scale);
                x < Math.min(without.width, (left + width + around) * scale); ++x)
                strong += contrast(without.at(x, y), withFocus.at(x, y)) >= 3;
        }
        return strong / (2 * 2 * (width + height) * scale * scale);
    };

    const measure = async (png, seen, scale) => {
        const picture = await decoded(png);
        const weak = [];
        const check = (kind, things, least, contrastOf) => {
            for (const thing of things) {
                const found = contrastOf(picture, thing, scale);
                if (found < least)
                    weak.push(`${kind} of ${thing.what}: ${found.toFixed(2)}:1`);
            }
        };
        check('text', seen.texts, 4.5, textContrast);
        check('edge', seen.edges, 3, edgeContrast);
        check('mark', seen.marks, 3, markContrast);
        return weak;
    };
    return {measure, focusShare};
})();
