package io.kienco.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {

  private static final Path WEB = Path.of("src/main/resources/web");
  private static final String LATER =
      "/(rules|reports|import)/.*|/plan/(card|map|beside|sweep|impossible).js"
          + "|/core/(files|jobs).js|/charts.js";

  private final PageFiles files = new PageFiles();

  @Test
  void everyAddressInTheOpeningPageIsServed() {
    Matcher link = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"").matcher(text("/"));
    int found = 0;
    while (link.find()) {
      assertTrue(files.find(link.group(1)).isPresent(), link.group(1));
      found++;
    }
    assertTrue(found >= 4);
  }

  @Test
  void everyImportOfOurModulesIsServed() throws Exception {
    JsonNode imports = importMap();
    List<String> missing = new ArrayList<>();
    for (Path module : modules()) {
      Matcher from =
          Pattern.compile("(?m)(?:^import .*?|import\\()'([^'\n]+)'")
              .matcher(Files.readString(module));
      while (from.find()) {
        if (files.find(address(module, from.group(1), imports)).isEmpty()) {
          missing.add(module + " → " + from.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /** Whatever the planner's view begins with is named in the page, and nothing fetched later. */
  @Test
  void theModulesOfTheFirstViewAreAskedForAtOnce() throws IOException {
    String html = text("/");
    for (Path module : modules()) {
      String address = "/" + WEB.relativize(module).toString().replace('\\', '/');
      boolean first = !address.matches(LATER);
      String link = "<link rel=\"modulepreload\" href=\"" + address + "\">";
      assertEquals(first, html.contains(link), address);
    }
  }

  @Test
  void thePolicyAllowsExactlyTheImportMapInThePage() throws Exception {
    Matcher map = Pattern.compile("<script type=\"importmap\">(.*?)</script>").matcher(text("/"));
    assertTrue(map.find());
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
    String policy = files.contentSecurityPolicy();
    assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"));
    assertFalse(policy.contains("unsafe"), policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../logback.xml",
        "/..%2flogback.xml",
        "/_static/../../logback.xml",
        "/webjars/../../io/kienco/cli/Main.class",
        "/_static/echarts/6.0.0/package.xml",
        "/nothing.js",
        "//etc/passwd.js",
        "/plan"
      })
  void whatIsNotThePageIsNotServed(String path) {
    assertTrue(files.find(path).isEmpty(), path);
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertEquals(keys("vi"), keys("en"));
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Set<String> keys = keys("vi");
    Set<String> missing = new TreeSet<>();
    for (Path module : modules()) {
      Matcher asked = Pattern.compile("\\bt\\('([^']+)'").matcher(Files.readString(module));
      while (asked.find()) {
        if (!keys.contains(asked.group(1))) {
          missing.add(module.getFileName() + ": " + asked.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static String address(Path module, String from, JsonNode imports) {
    if (from.startsWith(".")) {
      return URI.create("/" + WEB.relativize(module).toString().replace('\\', '/'))
          .resolve(from)
          .toString();
    }
    if (imports.has(from)) {
      return imports.get(from).asText();
    }
    String best = "";
    for (Iterator<String> names = imports.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      best =
          name.endsWith("/") && from.startsWith(name) && name.length() > best.length()
              ? name
              : best;
    }
    return best.isEmpty() ? from : imports.get(best).asText() + from.substring(best.length());
  }

  private JsonNode importMap() throws IOException {
    Matcher map = Pattern.compile("<script type=\"importmap\">(.*?)</script>").matcher(text("/"));
    assertTrue(map.find());
    return new ObjectMapper().readTree(map.group(1)).get("imports");
  }

  private static Set<String> keys(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    Path file = WEB.resolve("messages/" + language + ".json");
    new ObjectMapper().readTree(Files.readString(file)).fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> all = Files.walk(WEB)) {
      return all.filter(p -> p.toString().endsWith(".js")).sorted().toList();
    }
  }

  private String text(String path) {
    return new String(files.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
