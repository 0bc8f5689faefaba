package vn.lienthong.partners.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Names as people in Bình Phước have them: mostly Kinh, some Stiêng, Khmer, Tày and Nùng. */
final class PersonNames {

    // In the order of how common they are, the first ones repeated.
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần",
            "Trần", "Trần", "Lê", "Lê", "Lê", "Phạm", "Phạm", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đoàn", "Trịnh", "Đinh", "Mai", "Tô", "Cao", "Lưu", "Hà", "Tạ");
    private static final List<String> MIDDLES_OF_MEN = List.of(
            "Văn", "Văn", "Văn", "Hữu", "Đức", "Công", "Quang", "Minh", "Thanh", "Đình", "Xuân", "Ngọc", "Quốc",
            "Trọng", "Bá");
    private static final List<String> MIDDLES_OF_WOMEN = List.of(
            "Thị",
            "Thị",
            "Thị",
            "Thị",
            "Ngọc",
            "Thanh",
            "Kim",
            "Bích",
            "Thu",
            "Mỹ",
            "Thị Ngọc",
            "Thị Thanh",
            "Thị Kim",
            "Diệu");
    private static final List<String> MEN = List.of(
            "Hùng", "Dũng", "Cường", "Tuấn", "Sơn", "Hải", "Long", "Bình", "Thắng", "Phúc", "Lộc", "Đạt", "Khánh",
            "Nghĩa", "Tâm", "Tín", "Hậu", "Thịnh", "Quý", "Đông", "Hiếu", "Kiên", "Lâm", "Mạnh", "Nam", "Phong", "Quân",
            "Toàn", "Trường", "Việt", "Hòa", "Được", "Ất", "Tỵ");
    private static final List<String> WOMEN = List.of(
            "Lan", "Hoa", "Hồng", "Huệ", "Hương", "Mai", "Cúc", "Đào", "Liên", "Ngà", "Nhung", "Oanh", "Phượng",
            "Quyên", "Sáu", "Bảy", "Tám", "Út", "Tuyết", "Vân", "Xuân", "Yến", "Ánh", "Nguyệt", "Diễm", "Hạnh", "Thủy",
            "Thúy", "Thùy", "Hòa", "Ngọc", "Loan", "Trâm", "Nết");
    private static final List<String> STIENG = List.of("Điểu", "Thị");
    private static final List<String> STIENG_NAMES =
            List.of("Bé", "Đôn", "Ghế", "Hà", "Lên", "Nhơn", "Ôn", "Xri", "Sang", "Đố", "Grứt", "Mơ", "Khuê", "Tài");
    private static final List<String> KHMER = List.of("Thạch", "Sơn", "Kim", "Danh", "Lâm", "Kiên");
    private static final List<String> TAY_NUNG = List.of("Nông", "Hoàng", "Lương", "Lục", "Bế", "Vi", "Triệu", "Hứa");

    /** In which the mark may stand on either of two letters. */
    private static final List<String> WITH_MOVABLE_MARK = List.of("Hòa", "Thủy", "Thúy", "Thùy", "Hòe");

    private PersonNames() {}

    static String any(SplittableRandom random, boolean woman) {
        return switch (random.nextInt(20)) {
            case 0 -> STIENG.get(woman ? 1 : 0) + " " + of(random, STIENG_NAMES);
            case 1 -> of(random, KHMER) + " " + given(random, woman);
            case 2 -> of(random, TAY_NUNG) + " " + middle(random, woman) + " " + given(random, woman);
            default -> of(random, FAMILIES) + " " + middle(random, woman) + " " + given(random, woman);
        };
    }

    static String withMovableMark(SplittableRandom random, boolean woman) {
        return of(random, FAMILIES) + " " + middle(random, woman) + " " + of(random, WITH_MOVABLE_MARK);
    }

    /** The same name as people wrote it before: the mark on the last vowel. */
    static String inOldSpelling(String name) {
        return name.replace("òa", "oà")
                .replace("ủy", "uỷ")
                .replace("úy", "uý")
                .replace("ùy", "uỳ")
                .replace("òe", "oè");
    }

    /** A name of the same family that nobody takes for the same. */
    static String other(SplittableRandom random, String name, boolean woman) {
        var other = name;
        while (other.equals(name)) {
            other = name.substring(0, name.lastIndexOf(' ') + 1) + given(random, woman);
        }
        return other;
    }

    private static String middle(SplittableRandom random, boolean woman) {
        return of(random, woman ? MIDDLES_OF_WOMEN : MIDDLES_OF_MEN);
    }

    private static String given(SplittableRandom random, boolean woman) {
        return of(random, woman ? WOMEN : MEN);
    }

    private static String of(SplittableRandom random, List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
