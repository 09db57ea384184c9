package io.kienco.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The planner's whole way through the page, in Vietnamese, on the twelve model schools. */
class PlannerWayTest {

  @Test
  void changesACeilingSolvesReadsWhyPinsSolvesAgainAndCompares() {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.seeText("#notices", "MÔ PHỎNG");
      browser.dataset("demo-12-schools");

      browser.click("#solve");
      browser.see(".bars");
      String before = browser.text("#headline dd");
      browser.shoot("plan");

      browser.write("#ceiling-province-2026", "16,5");
      browser.see("#ceiling-province-2026.changed");
      browser.reload();
      assertEquals(
          "16,5",
          browser.script("return document.querySelector('#ceiling-province-2026').value"),
          "nothing is lost on reload");
      browser.newPlan(() -> browser.click("#solve"));
      assertNotEquals(before, browser.text("#headline dd"), "more money funds other proposals");

      browser.choose("#filter-state", "deferred");
      browser.click(".list .line[data-id]");
      browser.seeText("dialog.card", "Điều gì cản");
      browser.seeText("#changes li .chip", "ước tính");
      String deferred = browser.text("dialog.card p").replaceAll(".*?(D-\\d+).*", "$1");
      browser.shoot("card");
      browser.click("dialog.card [aria-pressed]");
      browser.seeText("#part-pins summary", "(1)");
      browser.newPlan(() -> browser.click("#again"));
      browser.choose("#filter-state", "awarded");
      browser.see(".list .line[data-id=\"" + deferred + "\"]");

      browser.click("#tab-beside");
      browser.see("#tab-body fieldset");
      browser.click("#tab-body fieldset input:not(:checked)");
      browser.seeText("#tab-body h3", "khác A");
      browser.seeText("#tab-body thead", "ghim: 1");
      browser.shoot("beside");
      browser.click("#take-xlsx");
      assertTrue(browser.takes(".xlsx") > 2000, "the comparison is taken home");
      browser.click("#tab-map");
      browser.see(".map .commune.border");
      browser.shoot("map");
      browser.click("#tab-sweep");
      browser.click("#sweep-run");
      browser.see("#sweep-chart canvas");
      browser.seeText("#sweep tbody", "100 %");
      browser.shoot("sweep");
      browser.click("#undo");
      browser.seeText("#part-pins summary", "(0)");

      browser.click("#part-floors summary");
      browser.choose("#floor-group", "other");
      browser.choose("#floor-column-0", columnOf(browser, "Cấp"));
      browser.click("#floor-add");
      browser.seeText("#part-floors summary", "(1)");
      browser.click("#part-floors [aria-label='Bỏ mức sàn']");
      browser.seeText("#part-floors summary", "(0)");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void whatMustNotComeAndWhatMovesToAnotherYearHolds() {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("demo-12-schools");
      browser.newPlan(() -> browser.click("#solve"));
      browser.seeText("#row-D-10", "bố trí");
      browser.click("#row-D-10");
      browser.click("dialog.card [role=group] button:nth-of-type(2)");
      browser.seeText("#part-pins summary", "(1)");
      browser.newPlan(() -> browser.click("#again"));
      browser.seeText("#row-D-10", "chờ");

      browser.seeText("#row-D-08", "2027");
      browser.click("#row-D-08");
      browser.choose("dialog.card [role=group] select", "2026");
      browser.seeText("#part-pins summary", "(2)");
      browser.newPlan(() -> browser.click("#again"));
      browser.seeText("#row-D-08", "2026");
      browser.seeText("#row-D-10", "chờ");

      browser.click("#row-D-05");
      browser.click("dialog.card [role=group] button:nth-of-type(1)");
      browser.seeText("#part-pins summary", "(3)");
      browser.newPlan(() -> browser.click("#again"));
      browser.click("#tab-sweep");
      browser.click("#sweep-run");
      browser.seeText("#sweep tbody", "không có kế hoạch nào");
      browser.seeText("#sweep-impossible", "D-05");
      browser.shoot("sweep-impossible");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aSolveIsFollowedAndStoppedAndKeepsItsBest() {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.at("/icon.svg");
      browser.script(
          "localStorage.setItem('kienco', JSON.stringify({ dataset: 'lang-son',"
              + " scenario: { solve: { seconds: 600, seed: 1 } } }))");
      browser.go("plan");
      browser.click("#solve");
      browser.see("#headline dl dd");
      browser.newPlan(() -> browser.click("#stop"));
      browser.see(".bars");
      browser.seeNot("#stop");
      browser.see(".list .line[data-id] .chip.awarded");
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** The floor's column whose words begin so. */
  private static String columnOf(Browser browser, String words) {
    return (String)
        browser.script(
            "return [...document.querySelectorAll('#floor-column-0 option')]"
                + ".find(o => o.textContent.includes(arguments[0])).value",
            words);
  }

  @Test
  void twoPeopleEditOneScenarioAndNeitherOverwritesTheOtherUnseen() {
    try (Site site = Site.start();
        Browser one = Browser.open(site.address());
        Browser two = Browser.open(site.address())) {
      one.go("plan");
      one.dataset("demo-12-schools");
      one.write("#scenario-name", "chung");
      one.click("#save");
      one.seeText("#saved", "bản 1");
      two.go("plan");
      two.dataset("demo-12-schools");
      two.choose("#scenario", "chung");
      two.seeText("#saved", "Đã lưu, bản 1");
      one.write("#ceiling-province-2026", "15");
      one.seeText("#saved", "chưa lưu");
      one.click("#save");
      one.seeText("#saved", "Đã lưu, bản 2");
      two.write("#ceiling-province-2026", "13");
      two.seeText("#saved", "chưa lưu");
      two.click("#save");
      two.seeText("#messages", "vừa được người khác sửa");
    }
  }

  @Test
  void aServerThatIsStoppedAndStartedLosesNothingOfAnOpenPage() {
    Site site = Site.start();
    try (Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("demo-12-schools");
      browser.write("#ceiling-province-2026", "15,5");
      site.stop();
      browser.click("#solve");
      browser.seeText("#messages", "Không liên lạc được máy chủ");
      site = site.again();
      browser.click("#solve");
      browser.see(".bars");
      assertFalse(browser.text("#headline").isBlank());
    } finally {
      site.close();
    }
  }
}
