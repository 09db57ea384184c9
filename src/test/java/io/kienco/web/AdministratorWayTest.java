package io.kienco.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator's whole way: the plan of the decision, its papers, its approval. */
class AdministratorWayTest {

  private static final String ANSWER =
      """
      const answer = arguments[arguments.length - 1];
      fetch('/api/plans/' + location.hash.split('/')[1] + '/report?kind=%s&format=%s&lang=vi').then(
        async r => answer(`${r.status} ${r.headers.get('Content-Type')} ${(await r.blob()).size}`),
        problem => answer(String(problem)));
      """;

  @Test
  void seesThePapersTakesThemAndApproves() {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("demo-12-schools");
      browser.newPlan(() -> browser.click("#solve"));
      browser.go("reports");
      browser.click(".instruments a");
      browser.seeView();
      browser.seeText("#report-of", "demo-12-schools");
      browser.seeText("#notices", "MÔ PHỎNG");

      browser.click("#show-paper");
      browser.see("#preview[data-there]");
      browser.frame("#preview", () -> browser.seeText("body", "Xây 8 phòng học kiên cố"));
      browser.shoot("reports");
      browser.frame("#preview", () -> browser.seeText("th", "Cơ cấu vốn"));
      browser.click(".columns summary");
      browser.click("#column-scheme");
      browser.click("#show-paper");
      browser.see("#preview[data-there]");
      browser.frame(
          "#preview",
          () -> {
            browser.seeText("body", "Xây 8 phòng học kiên cố");
            assertFalse(browser.text("body").contains("Cơ cấu vốn"), "a column left out");
          });
      browser.choose("#kind", "scorecards");
      browser.write("#card-school", "D03-2");
      browser.click("#show-paper");
      browser.see("#preview[data-there]");
      browser.frame(
          "#preview",
          () -> {
            browser.seeText("body", "Trường PTDTBT Tiểu học Cao Sơn");
            assertFalse(browser.text("body").contains("Trường THPT Bình Minh"), "one school's");
          });
      browser.choose("#kind", "data-quality");
      browser.click("#show-paper");
      browser.see("#preview[data-there]");
      for (String format : List.of("pdf", "xlsx", "csv")) {
        String answer = (String) browser.await(ANSWER.formatted("allocation", format));
        assertTrue(answer.startsWith("200 "), format + ": " + answer);
      }

      browser.write("#approval-reason", "họp ngày 20");
      browser.click("#approve");
      browser.seeText(".way .now", "đã rà soát");
      browser.click("#approve");
      browser.seeText(".way .now", "đã duyệt");
      browser.click("#audit summary");
      browser.seeText("#deeds", "đổi trạng thái duyệt");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void withoutAPlanIsToldWhatToDo() {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("reports");
      browser.seeText("#main", "Lập một kế hoạch trước");
    }
  }
}
