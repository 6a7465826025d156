package org.yaodian.workplan.exchange.domain;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Writes line numbers as positions: one block of AES under a key that the database keeps, half of it zeros by which a position is
 * known as ours. From the numbers themselves a reader could tell how much happens elsewhere.
 */
@ApplicationScoped
class Positions {
    private static final int BLOCK = 16;

    private final AgroalDataSource database;
    private volatile @Nullable SecretKeySpec key;
    /** Looking one up takes longer than what it does; a thread keeps the one it has used. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(Positions::cipher);

    Positions(AgroalDataSource database) {
        this.database = database;
    }

    String of(long number) {
        byte[] block = ByteBuffer.allocate(BLOCK).putLong(number).putLong(0).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(crypt(Cipher.ENCRYPT_MODE, block));
    }

    /** The number that a position stands for; empty when it is none of ours. */
    OptionalLong number(String position) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(position);
            if (sealed.length != BLOCK) {
                return OptionalLong.empty();
            }
            ByteBuffer block = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, sealed));
            long number = block.getLong();
            return block.getLong() == 0 && number >= 0 ? OptionalLong.of(number) : OptionalLong.empty();
        } catch (IllegalArgumentException notBase64) {
            return OptionalLong.empty();
        }
    }

    private byte[] crypt(int mode, byte[] block) {
        try {
            Cipher cipher = ciphers.get();
            cipher.init(mode, key(), new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/CBC/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            UUID seal = seal();
            byte[] bytes = ByteBuffer.allocate(BLOCK)
                    .putLong(seal.getMostSignificantBits())
                    .putLong(seal.getLeastSignificantBits())
                    .array();
            known = new SecretKeySpec(bytes, "AES");
            key = known;
        }
        return known;
    }

    private UUID seal() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select seal from feed_seal");
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("feed_seal is empty");
            }
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new JDBCConnectionException("the database does not answer", e);
        }
    }
}
