package io.kienco.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a request carries; never more than its limit is read. */
final class Body {

  static final int JSON_LIMIT = 1 << 20;
  static final int UPLOAD_LIMIT = 64 << 20;
  private static final long DRAIN_NANOS = 10_000_000_000L;

  private Body() {}

  /** A JSON object as a record of ours; an unknown field or a wrong type is named. */
  static <T> T of(Context context, Class<T> type) {
    ObjectNode object = object(context);
    try {
      return ApiJson.MAPPER.treeToValue(object, type);
    } catch (JsonMappingException e) {
      throw Problem.of(Trouble.FIELD_WRONG, field(e), null, field(e));
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  static ObjectNode object(Context context) {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
      throw Problem.of(Trouble.TYPE_WRONG, "application/json");
    }
    try {
      JsonNode read = ApiJson.MAPPER.readTree(bytes(context, JSON_LIMIT));
      if (read instanceof ObjectNode object) {
        return object;
      }
      throw Problem.of(Trouble.JSON_BROKEN, null, 1, 1);
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw Problem.of(Trouble.TOO_SLOW);
    }
  }

  static <T> T required(T value, String field) {
    if (value == null || value instanceof String text && text.isBlank()) {
      throw Problem.of(Trouble.FIELD_WRONG, field, null, field);
    }
    return value;
  }

  static byte[] bytes(Context context, int limit) {
    refuseDeclared(context, limit);
    try {
      byte[] bytes = context.req().getInputStream().readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Problem.of(Trouble.TOO_LARGE, limit >> 10);
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.of(Trouble.TOO_SLOW);
    }
  }

  /** Into a file of its own; nothing is left of it when it is too large. */
  static void upload(Context context, Path to) {
    refuseDeclared(context, UPLOAD_LIMIT);
    try (InputStream in = context.req().getInputStream();
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > UPLOAD_LIMIT) {
          throw Problem.of(Trouble.TOO_LARGE, UPLOAD_LIMIT >> 10);
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      throw Problem.of(Trouble.TOO_SLOW);
    }
  }

  /**
   * Reads what a refused request still sends, so that its sender gets the whole answer and may use
   * the connection again; a sender that takes too long is cut off.
   */
  static void drain(Context context) {
    long end = System.nanoTime() + DRAIN_NANOS;
    byte[] buffer = new byte[1 << 16];
    try {
      InputStream in = context.req().getInputStream();
      long left = 2L * UPLOAD_LIMIT;
      int n = in.read(buffer);
      while (n >= 0 && left > 0 && System.nanoTime() < end) {
        left -= n;
        n = in.read(buffer);
      }
      if (n >= 0) {
        context.header("Connection", "close");
      }
    } catch (IOException e) {
      context.header("Connection", "close");
    }
  }

  private static void refuseDeclared(Context context, long limit) {
    if (context.req().getContentLengthLong() > limit) {
      throw Problem.of(Trouble.TOO_LARGE, limit >> 10);
    }
  }

  private static Problem broken(JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    return Problem.of(Trouble.JSON_BROKEN, null, line, line);
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
        .collect(Collectors.joining("."));
  }
}
