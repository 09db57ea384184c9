package io.kienco.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The README's pictures, made anew by {@code mvn test -Dtest=ScreensTest -Dkienco.write=true}. */
class ScreensTest {

  private static final Path IMAGES = Path.of("docs/images");

  @Test
  @EnabledIfSystemProperty(named = "kienco.write", matches = "true")
  void picturesOfThePlanAndOfTheMap() throws IOException {
    try (Site site = Site.start();
        Browser browser = Browser.open(site.address())) {
      browser.go("plan");
      browser.dataset("lang-son");
      browser.newPlan(() -> browser.click("#solve"));
      browser.script("window.scrollTo(0, 0)");
      keep(browser, "plan");
      browser.click("#tab-map");
      browser.click(".map .commune.border");
      browser.script("document.querySelector('#tab-map').scrollIntoView()");
      keep(browser, "map");
    }
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
