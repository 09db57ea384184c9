package io.kienco.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as it comes is brought in: dropped, its mapping looked at, accepted, opened. */
class ImportWayTest {

  @Test
  void aMessyListIsReadItsIssuesShownAndItBecomesADataset(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("danh sách.csv");
    Files.writeString(
        list,
        "PHÒNG GIÁO DỤC;;;;\n;;;;\nMã trường;Tên trường;Cấp học;Xã;Số học sinh\n"
            + "T1;Trường Tiểu học Một;Tiểu học;Xã A;1.120\nT2;Trường Mầm non Hai;Mầm non;Xã B;80\n"
            + "Tổng cộng;;;;1.200\n");
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("import");
      browser.file("#workbook", list);
      browser.seeText("#main h2", "schools.csv");
      browser.seeText("#import-issues", "schools.csv: 2 dòng");
      browser.seeText("#import-issues .chip", "lưu ý");
      browser.seeText("th .by", "ọc sinh");
      browser.shoot("import");
      browser.write("#dataset-id", "huyen-toi");
      browser.write("#dataset-title", "Huyện tôi");
      browser.click("#accept");
      browser.seeText("#main h1", "Huyện tôi");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aFileThatIsNoWorkbookIsRefusedInWords(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("hỏng.xlsx");
    Files.writeString(broken, "<html><table><tr><td>Mã trường</td></tr></table></html>");
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("import");
      browser.file("#workbook", broken);
      browser.seeText("#main h2", "Chưa nhập được");
      browser.seeText("#main li", "hỏng.xlsx");
    }
  }
}
