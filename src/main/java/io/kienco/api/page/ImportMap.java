package io.kienco.api.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the page's modules find their libraries: the maps that each library's jar carries. */
record ImportMap(String json) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OPENING = "<script type=\"importmap\">";

  static ImportMap ofClassPath() {
    SortedMap<String, String> imports = new TreeMap<>();
    try {
      ClassLoader loader = ImportMap.class.getClassLoader();
      for (URL url : Collections.list(loader.getResources("META-INF/importmap.json"))) {
        try (InputStream in = url.openStream()) {
          JSON.readTree(in)
              .path("imports")
              .properties()
              .forEach(e -> imports.put(e.getKey(), e.getValue().asText()));
        }
      }
      return new ImportMap(JSON.writeValueAsString(Map.of("imports", imports)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with this map in its empty place. */
  String into(String html) {
    if (!html.contains(OPENING)) {
      throw new IllegalStateException("index.html has no place for the import map");
    }
    return html.replace(OPENING, OPENING + json);
  }

  /** Base64, as a content security policy names an inline script. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
