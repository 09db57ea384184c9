package io.kienco.report.document.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The files of a template: a closed list of names, from a folder or else our own. */
final class TemplateFiles {

  static final String OFFICE = "office.json";
  static final String STYLE = "style.css";

  /** Templates that a template may include. */
  static final List<String> PAGES = List.of("page.peb", "letterhead.peb", "signature.peb");

  private static final Map<String, String> LOGOS =
      Map.of("logo.png", "image/png", "logo.jpg", "image/jpeg");
  private static final int LARGEST = 1_000_000;

  private final Path folder;

  private TemplateFiles(Path folder) {
    this.folder = folder;
  }

  static TemplateFiles ours() {
    return new TemplateFiles(null);
  }

  static TemplateFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadTemplate(folder.toString(), null, "not a folder");
    }
    return new TemplateFiles(folder);
  }

  String text(String name) {
    byte[] given = given(name);
    return given == null ? ours(name) : decoded(name, given);
  }

  /** What the folder adds to our style; empty when nothing. */
  String addedStyle() {
    byte[] given = given(STYLE);
    return given == null ? "" : decoded(STYLE, given);
  }

  /** The logo as a data URI; null when there is none. */
  String logo() {
    for (Map.Entry<String, String> logo : LOGOS.entrySet()) {
      byte[] image = given(logo.getKey());
      if (image != null) {
        String data = Base64.getEncoder().encodeToString(image);
        return "data:" + logo.getValue() + ";base64," + data;
      }
    }
    return null;
  }

  static String ours(String name) {
    try (InputStream in = TemplateFiles.class.getResourceAsStream("/template/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] given(String name) {
    Path file = folder == null ? null : folder.resolve(name);
    if (file == null || !Files.isRegularFile(file)) {
      return null;
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadTemplate(name, null, "larger than 1 MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadTemplate(name, null, "cannot be read");
    }
  }

  private static String decoded(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadTemplate(name, null, "not UTF-8");
    }
  }
}
