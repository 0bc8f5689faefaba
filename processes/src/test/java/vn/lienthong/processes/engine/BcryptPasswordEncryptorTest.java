package vn.lienthong.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BcryptPasswordEncryptorTest {

    private final BcryptPasswordEncryptor encryptor = new BcryptPasswordEncryptor(4);

    @Test
    void knowsAPasswordAgainAndNoOther() {
        var hash = encryptor.encrypt("mật khẩu dài");

        assertThat(encryptor.check("mật khẩu dài", hash)).isTrue();
        assertThat(encryptor.check("mật khẩu dài", hash)).isTrue();
        assertThat(encryptor.check("mật khẩu khác", hash)).isFalse();
        assertThat(encryptor.check("mật khẩu khác", hash)).isFalse();
    }

    @Test
    void forgetsAPasswordThatWasChanged() {
        var old = encryptor.encrypt("mật khẩu cũ");
        encryptor.check("mật khẩu cũ", old);

        assertThat(encryptor.check("mật khẩu cũ", encryptor.encrypt("mật khẩu mới")))
                .isFalse();
    }
}
