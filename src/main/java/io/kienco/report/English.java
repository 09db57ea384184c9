package io.kienco.report;

import java.util.regex.Pattern;

/** What English has and Vietnamese has not: one thing is told otherwise than many. */
final class English {

  private static final Pattern ONE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/–-])1 ((?:more|new|ongoing|mandated|unfinished) )?"
              + "(award|boarder|card|case|class(?=es)|commune|draw|error|finding|fund|job"
              + "|mandate|need|note|page|place|plan|point|proposal|pupil|room|row|rule|scheme"
              + "|school|step|student|teacher|warning|work|year)e?s\\b");

  private English() {}

  /** Texts are written for many; where a number turns out to be 1, the word after it follows. */
  static String one(String text) {
    return text.contains("1 ") ? ONE.matcher(text).replaceAll("1 $1$2") : text;
  }
}
