package io.kienco.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hex. */
final class Hash {

  private Hash() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Each part with its length before it, so that no two lists of parts look the same. */
  static String of(Object... parts) {
    MessageDigest digest = digest();
    for (Object part : parts) {
      byte[] bytes = part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
      String length = (bytes == null ? -1 : bytes.length) + "\n";
      digest.update(length.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes == null ? new byte[0] : bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
