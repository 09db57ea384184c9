package io.kienco.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An answer that stays the same: gzipped once, and not sent again to whoever has it. */
record Kept(byte[] packed, String tag, String type) {

  static final String JSON = "application/json";

  static Kept of(byte[] bytes, String tag, String type) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Kept(packed.toByteArray(), tag, type);
  }

  void send(Context context) {
    String quoted = "\"" + tag + "\"";
    context.header("ETag", quoted).header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept-Encoding");
    if (quoted.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(type).disableCompression();
    String accepts = context.header("Accept-Encoding");
    if (accepts != null && accepts.contains("gzip")) {
      context.header("Content-Encoding", "gzip").result(packed);
    } else {
      context.result(unpacked());
    }
  }

  private byte[] unpacked() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
