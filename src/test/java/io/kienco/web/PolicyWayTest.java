package io.kienco.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
      browser.write(NORM, "1,2");
      browser.seeNot("tr.case.failed");
      browser.see("tr.case.passed");

      browser.click("#impact-run");
      browser.seeText("#impact", "Vốn đầu tư");
      browser.shoot("impact");
      browser.write("#publish-reason", "thử sửa rồi trả lại định mức");
      browser.click("#publish");
      browser.seeText("#messages", "Đã ban hành");
      browser.seeText("#publishing", "bộ quy tắc đã ban hành");
      assertEquals(List.of(), browser.complaints());
    }
  }
}
