package io.kienco.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Policy staff's whole way: a number changed, a case red, mended, its effect seen, published. */
class PolicyWayTest {

  private static final String NORM = "#parameter-teachers_primary_one_session-2024-07-01";

  @Test
  void editsAParameterSeesACaseFailMendsItSeesTheImpactAndPublishes() {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("demo-12-schools");
      browser.go("rules/teacher-norms");
      browser.seeText("#publishing", "bộ quy tắc đã ban hành");
      browser.shoot("rules");

      browser.write(NORM, "1,3");
      browser.seeText("#publishing", "Bản nháp sửa 1 văn bản");
      browser.see("tr.case.failed");
      browser.shoot("rules-failed");
      browser.reload();
      browser.see("tr.case.failed");
      browser.write(NORM, "1,2");
      browser.seeNot("tr.case.failed");
      browser.see("tr.case.passed");

      browser.click("#impact-run");
      browser.seeText("#impact", "Vốn đầu tư");
      browser.shoot("impact");
      browser.write("#publish-reason", "thử sửa rồi trả lại định mức");
      browser.click("#publish");
      browser.seeText("#publishing", "bộ quy tắc đã ban hành");

      browser.click("#history summary");
      browser.seeText("#versions", "thử sửa rồi trả lại định mức");
      browser.click("#versions tr:last-child button:last-child");
      browser.seeNot("#versions");
      browser.click("#history summary");
      browser.seeText("#versions", "bản 3");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void seesWhomAChangeMovesAndAddsACaseFromASchool() {
    String points = "#parameter-points_learning_support_remote-2024-07-01";
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("demo-12-schools");
      browser.go("rules/promotion-funds");
      browser.seeText("#publishing", "bộ quy tắc đã ban hành");
      browser.write(points, "0");
      browser.seeText("#publishing", "Bản nháp sửa 1 văn bản");
      browser.click("#impact-run");
      browser.seeText("#impact h3", "Trường lên, xuống");
      browser.seeText("#impact", "Trường THCS Cao Sơn");
      browser.see("#impact .worse");

      browser.write("#case-school", "D03-3");
      browser.click("#case-add");
      browser.see("tr.case:is(.passed, .failed) textarea[id^=case-given]");
      assertTrue(
          String.valueOf(browser.script("return document.querySelector('[id^=case-given]').value"))
              .contains("pupils: 120"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aBusyServerIsAskedAgain() {
    try (Site site = Site.narrow();
        Browser browser = Browser.open(site.address())) {
      browser.go("rules/teacher-norms");
      browser.seeText("#publishing", "bộ quy tắc đã ban hành");
      browser.write(NORM, "1,3");
      browser.seeText("#publishing", "Bản nháp sửa 1 văn bản");
      browser.see("#rule-issues [aria-busy]");
      browser.reload();
      browser.see("tr.case.failed");
      assertEquals(List.of(), browser.complaints());
    }
  }
}
