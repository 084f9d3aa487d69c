package dev.retort.maven;

import dev.retort.config.Key;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * User and password as {@code settings.xml} has them.
 *
 * @param id the server's; null where none is named
 */
record Credentials(String id, Settings settings, SettingsDecrypter decrypter) {

    /**
     * The keys that they are.
     *
     * @throws UsageException if there is no such server
     */
    Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        if (id != null) {
            Server server = server();
            put(keys, Key.USERNAME, server.getUsername());
            put(keys, Key.PASSWORD, server.getPassword());
        }
        return keys;
    }

    private Server server() {
        Server server = settings.getServer(id);
        if (server == null) {
            throw new UsageException(Problem.of("There is no server '" + id + "'")
                    .where("Maven's settings.xml")
                    .next("add <server><id>" + id + "</id><username>…</username><password>…</password></server> to"
                            + " <servers> there, or correct <server> in the plugin's configuration"));
        }
        return decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    }

    private static void put(Map<String, String> keys, Key key, String value) {
        if (value != null) {
            keys.put(key.text(), value);
        }
    }
}
