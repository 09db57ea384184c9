package io.kienco.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A picture of every view of Lạng Sơn, in {@code target/screens}, the README's two in {@code
 * docs/images}: {@code mvn test -Dtest=ScreensTest -Dkienco.write=true}.
 */
class ScreensTest {

  private static final Path IMAGES = Path.of("docs/images");

  @Test
  @EnabledIfSystemProperty(named = "kienco.write", matches = "true")
  void aPictureOfEveryView() throws IOException {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("lang-son");
      browser.newPlan(() -> browser.click("#solve"));
      browser.script("window.scrollTo(0, 0); document.querySelector('.controls').scrollTo(0, 0)");
      keep(browser, "plan");
      browser.click("#tab-map");
      browser.click(".map .commune.border");
      top(browser, "#tab-map");
      keep(browser, "map");
      questions(browser);
      law(browser);
      papers(browser);
    }
  }

  /** A proposal, two plans beside each other, a sweep. */
  private static void questions(Browser browser) {
    browser.click("#tab-list");
    browser.choose("#filter-state", "deferred");
    browser.click(".list .line[data-id]");
    browser.seeText("dialog.card", "Điều gì cản");
    browser.see("dialog.card .chip");
    browser.shoot("card");
    browser.click("dialog.card [role=group] button");
    browser.newPlan(() -> browser.click("#again"));
    browser.click("#tab-beside");
    browser.click("#tab-body fieldset input:not(:checked)");
    browser.seeText("#tab-body h3", "khác A");
    top(browser, "#tab-list");
    browser.shoot("beside");
    browser.click("#tab-sweep");
    browser.click("#sweep-run");
    browser.see("#sweep-chart canvas");
    browser.seeText("#sweep tbody", "100 %");
    top(browser, "#tab-list");
    browser.shoot("sweep");
  }

  /** A rule changed, and what that does. */
  private static void law(Browser browser) {
    browser.go("rules/facility-norms");
    browser.write("#parameter-points_kitchen-2024-07-01", "40");
    browser.see("tr.case.failed");
    browser.shoot("rules");
    browser.click("#impact-run");
    browser.seeText("#impact h3", "Trường lên, xuống");
    top(browser, "#publishing");
    browser.shoot("impact");
  }

  /** The annex, one school's card, a list brought in. */
  private static void papers(Browser browser) {
    browser.go("reports");
    browser.click("#show-paper");
    browser.see("#preview[data-there]");
    browser.shoot("reports");
    browser.choose("#kind", "scorecards");
    browser.script(
        "const s = document.querySelector('#card-school');"
            + " fetch('/api/datasets/lang-son/schools?limit=1').then(r => r.json())"
            + ".then(p => { s.value = p.items[0].code; })");
    browser.see("#card-school:not(:placeholder-shown)");
    browser.click("#show-paper");
    browser.see("#preview[data-there]");
    top(browser, "#kind");
    browser.shoot("school");
    browser.go("import");
    browser.file("#workbook", Path.of("datasets", "lang-son", "schools.csv").toAbsolutePath());
    browser.see("#import-issues");
    browser.shoot("import");
  }

  private static void top(Browser browser, String css) {
    browser.script("document.querySelector(arguments[0]).scrollIntoView()", css);
  }

  private static void keep(Browser browser, String name) throws IOException {
    browser.shoot(name);
    Files.createDirectories(IMAGES);
    Files.copy(
        Path.of("target", "screens", name + ".png"),
        IMAGES.resolve("page-" + name + ".png"),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
