package io.kienco.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with one window, spoken to in the words of a user. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Path SHOTS = Path.of("target", "screens");

  private final ChromeDriver driver;
  private final String address;
  private final Path taken;

  private Browser(ChromeDriver driver, String address, Path taken) {
    this.driver = driver;
    this.address = address;
    this.taken = taken;
  }

  /** Opens a window. */
  static Browser open(String address) {
    Path taken = Path.of("target", "taken", UUID.randomUUID().toString()).toAbsolutePath();
    Browser browser = new Browser(Chromium.start(taken), address, taken);
    browser.screen(1366, 768);
    return browser;
  }

  /** Opens any address of the site. */
  void at(String path) {
    driver.get(address + path);
  }

  /** Opens a view as if its address were typed into a new window. */
  void go(String view) {
    driver.get("about:blank");
    driver.get(address + "/#" + view);
    seeView();
  }

  void reload() {
    driver.navigate().refresh();
    seeView();
  }

  /** Waits until the view is there, whole. */
  void seeView() {
    see("#main > .view:not([aria-busy])");
  }

  /** Chooses a dataset and waits until the planner's view shows it. */
  void dataset(String id) {
    choose("#dataset", id);
    see("#main > .view:not([aria-busy]) .plan[data-dataset=\"" + id + "\"]");
  }

  /** Waits until something is in sight. */
  WebElement see(String css) {
    return until(
        d ->
            d.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null),
        css);
  }

  void seeText(String css, String part) {
    until(
        d ->
            d.findElements(By.cssSelector(css)).stream().anyMatch(e -> e.getText().contains(part))
                ? true
                : null,
        css + " with “" + part + "”");
  }

  /** Does what asks for a plan and waits until another one is in sight. */
  void newPlan(Runnable ask) {
    String before = plan();
    ask.run();
    until(d -> plan().isEmpty() || plan().equals(before) ? null : true, "a new plan");
  }

  private String plan() {
    return (String) script("return document.querySelector('section.result').dataset.plan");
  }

  void seeNot(String css) {
    until(d -> d.findElements(By.cssSelector(css)).isEmpty() ? true : null, "no " + css);
  }

  String text(String css) {
    return until(
        d -> {
          String text = d.findElement(By.cssSelector(css)).getText();
          return text.isBlank() ? null : text;
        },
        css);
  }

  void click(String css) {
    until(
        d -> {
          WebElement e = d.findElement(By.cssSelector(css));
          ((JavascriptExecutor) d)
              .executeScript("arguments[0].scrollIntoView({block: 'center'})", e);
          e.click();
          return true;
        },
        css);
  }

  /** Waits until a field holds it. */
  void seeValue(String css, String value) {
    until(
        d -> value.equals(d.findElement(By.cssSelector(css)).getDomProperty("value")) ? true : null,
        css + " holding " + value);
  }

  /** Waits until a file whose name ends so was taken home, whole; its size. */
  long takes(String ending) {
    return until(
        d -> {
          File[] files = taken.toFile().listFiles((folder, name) -> name.endsWith(ending));
          return files == null || files.length == 0 ? null : files[0].length();
        },
        ending);
  }

  /** Types over what stands in a field and leaves it. */
  void write(String css, String text) {
    until(
        d -> {
          WebElement e = d.findElement(By.cssSelector(css));
          e.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
          return true;
        },
        css);
  }

  /** Chooses a file in a file field, which need not be in sight. */
  void file(String css, Path path) {
    until(
        d -> {
          d.findElement(By.cssSelector(css)).sendKeys(path.toString());
          return true;
        },
        css);
  }

  void choose(String css, String value) {
    script(
        "const s = document.querySelector(arguments[0]); s.value = arguments[1];"
            + " s.dispatchEvent(new Event('change'))",
        css,
        value);
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** As wide and high as a screen is; a narrow one is a phone's. */
  void screen(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** As it would be printed, or back on the screen. */
  void paper(boolean printed) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : "screen"));
  }

  /** Does something inside a frame of the page. */
  void frame(String css, Runnable inside) {
    driver.switchTo().frame(see(css));
    inside.run();
    driver.switchTo().defaultContent();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** What a script hands to its callback, which it finds as its last argument. */
  Object await(String script) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return driver.executeAsyncScript(script);
  }

  /** Keeps a picture under {@code target/screens}. */
  void shoot(String name) {
    try {
      Files.createDirectories(SHOTS);
      Files.write(
          SHOTS.resolve(name + ".png"),
          ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page complained of since this was last asked, refusals that a test provoked aside. */
  List<String> complaints() {
    return Stream.concat(missingTexts(), console()).toList();
  }

  /** A text that the page has no words for shows its key. */
  private Stream<String> missingTexts() {
    String all = String.valueOf(script("return document.body.textContent"));
    return Pattern.compile("⟦.*?⟧").matcher(all).results().map(MatchResult::group);
  }

  private Stream<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .filter(m -> !m.contains("Failed to load resource"));
  }

  private <T> T until(Function<WebDriver, T> condition, String what) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(org.openqa.selenium.NoSuchElementException.class)
        .ignoring(org.openqa.selenium.ElementNotInteractableException.class)
        .withMessage(
            () ->
                what
                    + " did not come; the page says: "
                    + driver.findElement(By.tagName("body")).getText())
        .until(condition);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
