package vn.lienthong.tests;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Draws in the editor as administrators do: with mouse and keys on the diagram, the menu beside an element, the panel. */
final class Drawing {

    private static final By CANVAS = By.cssSelector(".lt-canvas svg[tabindex]");
    private static final By NAME = By.cssSelector(".djs-direct-editing-content");

    /** Of the strip that pools and lanes are titled in. */
    private static final int MIDDLE_OF_TITLE = 10;

    private static final int BESIDE_THE_NODE_BEFORE = 12;

    private final Browser browser;

    /** @param browser in which a diagram is open */
    Drawing(Browser browser) {
        this.browser = browser;
    }

    /** The first click after something was connected only ends that; one on what is selected would take the selection back. */
    void select(String element) {
        var selected = By.cssSelector("g.selected[data-element-id='" + element + "']");
        browser.until(() -> {
            if (browser.all(selected).isEmpty()) {
                browser.click(hit(element));
            }
            return !browser.all(selected).isEmpty();
        });
    }

    /** Selects a pool or a lane. */
    void selectFrame(String frame) {
        browser.clickAtLeft(hit(frame), MIDDLE_OF_TITLE);
    }

    /**
     * Adds a lane below all others.
     *
     * @return its id
     */
    String addLane(String pool) {
        selectFrame(pool);
        beside("lane-insert-below");
        return newest("Lane_");
    }

    /**
     * Adds a task of people after a node.
     *
     * @return its id
     */
    String append(String node, String name) {
        select(node);
        beside("append");
        browser.click(By.cssSelector(".djs-popup [data-id=append-user-task]"));
        var field = browser.see(NAME);
        field.sendKeys(name);
        field.sendKeys(Keys.ENTER);
        return newest("Activity_");
    }

    void connect(String from, String to) {
        select(from);
        beside("connect");
        browser.click(hit(to));
    }

    /** @param flow one that goes to the right */
    void deleteFlow(String flow) {
        browser.clickAtLeft(hit(flow), BESIDE_THE_NODE_BEFORE);
        browser.see(CANVAS).sendKeys(Keys.DELETE);
        browser.until(() -> browser.all(hit(flow)).isEmpty());
    }

    /** Moves what is selected down by ten at a time. */
    void moveDown(int times) {
        for (int i = 0; i < times; i++) {
            browser.see(CANVAS).sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN));
        }
    }

    /** Chooses from a list of the panel, by value. */
    void choose(String field, String value) {
        browser.see(By.cssSelector("#%s option[value=\"%s\"]".formatted(id(field), value)));
        // The driver's click on an option tells the page nothing.
        browser.script("const list = document.getElementById('%s'); list.value = \"%s\";".formatted(id(field), value)
                + " ['input', 'change'].forEach((type) => list.dispatchEvent(new Event(type, {bubbles: true})));");
    }

    /** Types into a field of the panel. */
    void type(String field, String text) {
        browser.type(By.id(id(field)), text);
        browser.see(By.id(id(field))).sendKeys(Keys.TAB);
    }

    private void beside(String action) {
        browser.click(By.cssSelector(".djs-context-pad .entry[data-action='" + action + "']"));
    }

    private String newest(String kind) {
        var script = "return [...document.querySelectorAll('g.djs-element')].map((each) => each.dataset.elementId)"
                + ".filter((id) => /^%s\\w+$/.test(id) && !id.endsWith('_label')).at(-1) ?? ''".formatted(kind);
        browser.until(() -> !browser.script(script).isEmpty());
        return browser.script(script);
    }

    private static By hit(String element) {
        return By.cssSelector("g[data-element-id='" + element + "'] .djs-hit");
    }

    private static String id(String field) {
        return "bio-properties-panel-" + field;
    }
}
