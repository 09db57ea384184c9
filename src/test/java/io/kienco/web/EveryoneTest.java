package io.kienco.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page for whoever has no mouse, hears it read, holds a phone, or prints it. */
class EveryoneTest {

  private static final List<String> TABS = List.of("list", "map", "beside", "sweep");
  private static final List<String> OTHERS = List.of("rules/teacher-norms", "reports", "import");

  private static Site site;
  private static Browser browser;

  @BeforeAll
  static void aPlanOfTheModelSchools() {
    site = Site.start();
    browser = Browser.open(site.address());
    browser.go("plan");
    browser.dataset("demo-12-schools");
    browser.newPlan(() -> browser.click("#solve"));
  }

  @AfterEach
  void aLaptopAgain() {
    browser.screen(1366, 768);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (site != null) {
      site.close();
    }
  }

  @Test
  void axeFindsNothingSeriousInAnyView() {
    List<String> found = new ArrayList<>();
    browser.go("plan");
    browser.script("document.querySelectorAll('.controls details').forEach(d => d.open = true)");
    browser.choose("#floor-group", "other");
    for (String tab : TABS) {
      browser.click("#tab-" + tab);
      browser.see("#tab-body > *:not(.loading)");
      Axe.findings(browser).forEach(f -> found.add(tab + " " + f));
    }
    browser.click("#tab-list");
    browser.click(".list .line[data-id]");
    browser.see("dialog.card[open] .facts");
    Axe.findings(browser).forEach(f -> found.add("card " + f));
    for (String view : OTHERS) {
      browser.go(view);
      browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
      Axe.findings(browser).forEach(f -> found.add(view + " " + f));
    }
    assertEquals(List.of(), found);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theKeyboardReachesAndOpensADecisionAndComesBack() {
    browser.go("plan");
    browser.click("#tab-list");
    browser.script("document.querySelector('.viewport').focus()");
    browser.press(Keys.ARROW_DOWN);
    String first = focused("dataset.id");
    browser.press(Keys.ENTER);
    browser.see("dialog.card[open]");
    assertEquals("true", outlined(), "focus in the card can be seen");
    browser.press(Keys.ESCAPE);
    browser.seeNot("dialog.card[open]");
    assertEquals(first, focused("dataset.id"), "back on the row");
    browser.script("document.querySelector('#tab-list').focus()");
    browser.press(Keys.ARROW_RIGHT);
    browser.see("#tab-map[aria-selected=true]");
    assertEquals("tab-map", focused("id"));
  }

  @Test
  void theKeyboardTakesBackTheLastChange() {
    browser.go("plan");
    browser.script("document.querySelector('#scale-province').focus()");
    browser.press(Keys.ARROW_LEFT);
    browser.see("#ceiling-province-2026.changed");
    browser.press(Keys.chord(Keys.CONTROL, "z"));
    browser.seeNot(".ceilings .changed");
  }

  @Test
  void tabbingPassesEveryControlOfTheQuestionAndEachShowsItsFocus() {
    browser.go("plan");
    browser.script("document.querySelectorAll('.controls details').forEach(d => d.open = true)");
    browser.script("document.querySelector('#dataset').focus()");
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 90 && !passed.contains("solve"); i++) {
      browser.press(Keys.TAB);
      passed.add(focused("id"));
      assertEquals("true", outlined(), "focus on " + passed.get(i) + " can be seen");
    }
    assertTrue(
        passed.containsAll(
            List.of("scenario", "save", "ceiling-province-2026", "as-of", "floor-add", "solve")),
        passed.toString());
  }

  @Test
  void nothingIsWiderThanAPhoneOrASmallLaptop() {
    for (int width : new int[] {390, 1366}) {
      browser.screen(width, width < 600 ? 844 : 768);
      for (String view : List.of("plan", "rules/teacher-norms", "reports", "import")) {
        browser.go(view);
        browser.shoot(view.split("/")[0] + "-" + width);
        Object scrolled = browser.script("return document.documentElement.scrollWidth");
        assertTrue((Long) scrolled <= width, view + " is " + scrolled + " wide on " + width);
      }
    }
  }

  @Test
  void theFirstLoadIsAtMostOneAndAHalfMegabytesOnTheWire() {
    browser.go("plan");
    Object bytes = browser.script(PageTimesTest.BYTES);
    assertTrue(((Number) bytes).longValue() <= PageTimesTest.MOST_BYTES, bytes + " bytes");
  }

  @Test
  void onPaperThereIsThePlanAndNoControl() {
    browser.go("plan");
    browser.paper(true);
    assertEquals(
        "none",
        browser.script("return getComputedStyle(document.querySelector('.controls')).display"));
    browser.see(".bars");
    browser.see(".list .line[data-id] > .wide");
    assertEquals(
        0L,
        browser.script(
            "return [...document.querySelectorAll('.list .space')].filter(s => s.offsetHeight).length"),
        "no empty pages where rows are not drawn");
    browser.paper(false);
  }

  private static String focused(String property) {
    return String.valueOf(browser.script("return document.activeElement." + property));
  }

  private static String outlined() {
    return String.valueOf(
        browser.script("return getComputedStyle(document.activeElement).outlineStyle !== 'none'"));
  }
}
