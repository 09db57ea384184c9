package io.kienco.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words that users read, in Vietnamese ({@code vi}) or English ({@code en}). */
public final class Texts {

  public static final List<String> LANGUAGES = List.of("vi", "en");
  private static final List<String> ROOMS =
      List.of("data", "policy", "plan", "ask", "report", "document", "answers", "api", "cli");

  private final String language;
  private final Locale locale;
  private final Properties words = new Properties();

  private Texts(String language) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language.equals("vi") ? "vi-VN" : "en-GB");
    ROOMS.forEach(room -> load("/messages/" + room + "_" + language + ".properties"));
  }

  public static Texts in(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("language " + language + ", allowed " + LANGUAGES);
    }
    return new Texts(language);
  }

  public String language() {
    return language;
  }

  public Locale locale() {
    return locale;
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The text of a key with its arguments filled in; an unknown key is our own fault. */
  public String get(String key, Object... args) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no " + language + " text for " + key);
    }
    String filled = new MessageFormat(text, locale).format(args);
    return language.equals("en") ? English.one(filled) : filled;
  }

  private void load(String resource) {
    try (InputStream in = Texts.class.getResourceAsStream(resource)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
