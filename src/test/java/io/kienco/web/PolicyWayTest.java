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

      browser.click("#case-edit-0");
      browser.write("#case-expect-0", "need.teachers: 10 * 1.2 - 10");
      browser.see("tr.case.failed");
      browser.write("#case-expect-0", "need.teachers: 10 * 1.2 - 11");
      browser.seeNot("tr.case.failed");
      browser.see("tr.case.passed");
      browser.write("#case-school", "D01-2");
      browser.click("#case-add");
      browser.seeText("#messages", "Đã thêm tình huống");
      browser.seeText(".cases textarea", "school.classes");
      browser.click(".cases tbody tr:last-child button:last-child");
      browser.seeNot(".cases textarea[id^=case-given-1]");
      browser.click("#card-head summary");
      browser.write("#card-titleVi", "Định mức giáo viên (thử)");

      browser.click("#impact-run");
      browser.seeText("#impact", "Vốn đầu tư");
      browser.shoot("impact");
      browser.write("#publish-reason", "thử sửa rồi trả lại định mức");
      browser.click("#publish");
      browser.seeText("#messages", "Đã ban hành");
      browser.seeText("#publishing", "bộ quy tắc đã ban hành");

      browser.click("#history summary");
      browser.click("#versions tbody tr:first-child button");
      browser.seeText("#version-changes .added", "Định mức giáo viên (thử)");
      browser.shoot("history");
      browser.click("#versions tbody tr:nth-child(2) button:last-child");
      browser.seeText("#messages", "Đã khôi phục bản 1");
      browser.seeText("#main h1", "Định mức giáo viên");
      assertEquals(List.of(), browser.complaints());
    }
  }
}
