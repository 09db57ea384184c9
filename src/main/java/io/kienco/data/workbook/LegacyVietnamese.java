package io.kienco.data.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recognises text typed with the fonts of before Unicode (TCVN3, VNI): it looks like garbage
 * without them, and must never be imported as such.
 */
public final class LegacyVietnamese {

  /** Syllables that lists of schools hold, in Unicode. */
  private static final List<String> SYLLABLES =
      List.of(
          "trường", "học", "tiểu", "mầm", "xã", "phường", "thị", "trấn", "huyện", "tỉnh", "số",
          "lớp", "phòng", "điểm", "tổng", "cộng", "tên", "mã", "giáo", "viên", "kiên", "cố", "tạm",
          "nhà", "sở", "đào", "tạo", "bán", "trú", "nội", "quận", "năm", "nữ", "địa", "đơn", "vị");

  /** TCVN 5712:1993 VN3, the ABC fonts; lower case, by Unicode letter. */
  private static final Map<Character, String> TCVN3 =
      letters(
          "ă\u00A8 â\u00A9 ê\u00AA ô\u00AB ơ\u00AC ư\u00AD đ\u00AE à\u00B5 ả\u00B6 ã\u00B7 á\u00B8"
              + " ạ\u00B9 ằ\u00BB ẳ\u00BC ẵ\u00BD ắ\u00BE ặ\u00C6 ầ\u00C7 ẩ\u00C8 ẫ\u00C9 ấ\u00CA"
              + " ậ\u00CB è\u00CC ẻ\u00CE ẽ\u00CF é\u00D0 ẹ\u00D1 ề\u00D2 ể\u00D3 ễ\u00D4 ế\u00D5"
              + " ệ\u00D6 ì\u00D7 ỉ\u00D8 ĩ\u00DC í\u00DD ị\u00DE ò\u00DF ỏ\u00E1 õ\u00E2 ó\u00E3"
              + " ọ\u00E4 ồ\u00E5 ổ\u00E6 ỗ\u00E7 ố\u00E8 ộ\u00E9 ờ\u00EA ở\u00EB ỡ\u00EC ớ\u00ED"
              + " ợ\u00EE ù\u00EF ủ\u00F1 ũ\u00F2 ú\u00F3 ụ\u00F4 ừ\u00F5 ử\u00F6 ữ\u00F7 ứ\u00F8"
              + " ự\u00F9 ỳ\u00FA ỷ\u00FB ỹ\u00FC ý\u00FD ỵ\u00FE");

  /** VNI for Windows: a letter and a mark; lower case, by Unicode letter. */
  private static final Map<Character, String> VNI =
      letters(
          "ăaê âaâ êeâ ôoâ ơô ưö đñ àaø ảaû ãaõ áaù ạaï ằaè ẳaú ẵaü ắaé ặaë ầaà ẩaå ẫaã ấaá ậaä"
              + " èeø ẻeû ẽeõ éeù ẹeï ềeà ểeå ễeã ếeá ệeä ìì ỉæ ĩó íí ịò òoø ỏoû õoõ óoù ọoï ồoà"
              + " ổoå ỗoã ốoá ộoä ờôø ởôû ỡôõ ớôù ợôï ùuø ủuû ũuõ úuù ụuï ừöø ửöû ữöõ ứöù ựöï ỳyø"
              + " ỷyû ỹyõ ýyù ỵî");

  private static final List<String> IN_TCVN3 = encoded(TCVN3);
  private static final List<String> IN_VNI = encoded(VNI);

  private LegacyVietnamese() {}

  /** {@code TCVN3}, {@code VNI}, or null when the text reads better as it is. */
  public static String nameOf(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int unicode = hits(lower, SYLLABLES);
    int tcvn3 = hits(text, IN_TCVN3);
    int vni = hits(lower, IN_VNI);
    if (Math.max(tcvn3, vni) <= unicode) {
      return null;
    }
    return tcvn3 >= vni ? "TCVN3" : "VNI";
  }

  private static int hits(String text, List<String> words) {
    int hits = 0;
    for (String word : words) {
      hits += text.contains(word) ? word.length() : 0;
    }
    return hits;
  }

  private static Map<Character, String> letters(String pairs) {
    Map<Character, String> letters = new HashMap<>();
    for (String pair : pairs.split(" ")) {
      letters.put(pair.charAt(0), pair.substring(1));
    }
    return letters;
  }

  /** The syllables as these fonts spell them. */
  private static List<String> encoded(Map<Character, String> letters) {
    List<String> words = new ArrayList<>();
    for (String syllable : SYLLABLES) {
      StringBuilder word = new StringBuilder();
      for (char c : syllable.toCharArray()) {
        word.append(letters.getOrDefault(c, String.valueOf(c)));
      }
      words.add(word.toString());
    }
    return words;
  }
}
