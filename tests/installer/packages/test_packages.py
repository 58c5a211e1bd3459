"""The Debian packages: what is in them, what Debian's tools say, and what is left of them after a purge."""

import gzip
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["VIGIA_BUILD"])
PROGRAMS = [Path(os.environ["VIGIA_BIN"]) / name for name in ("vigia", "vigiactl", "vigia-unit-helper")]
CONFIGURATION = {"etc/vigia/worker.env", "etc/vigia/secrets.env", "etc/vigia/unit-helper.toml", "etc/logrotate.d/vigia"}


def output(*command: object) -> str:
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {result.returncode}:\n{result.stdout}{result.stderr}")
    return result.stdout


@unittest.skipUnless(all(program.exists() for program in PROGRAMS), "the programs are not built")
class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="vigia-packages-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        output("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", cls.folder / "out",
               "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip")
        cls.packages = sorted((cls.folder / "out").glob("*.deb"))
        cls.trees = {}
        for package in cls.packages:
            name = output("dpkg-deb", "-f", package, "Package").strip()
            cls.trees[name] = cls.folder / name
            output("dpkg-deb", "-x", package, cls.trees[name])

    def files(self, package: str) -> set[str]:
        tree = self.trees[package]
        return {str(path.relative_to(tree)) for path in tree.rglob("*") if not path.is_dir()}

    def test_two_packages_hold_what_a_desktop_and_a_server_need(self) -> None:
        self.assertEqual(set(self.trees), {"vigia", "vigia-worker"})
        console, worker = self.files("vigia"), self.files("vigia-worker")
        for package, files in (("vigia", console), ("vigia-worker", worker)):
            self.assertIn(f"usr/share/doc/{package}/examples/vigia.toml", files)
        self.assertLessEqual({"usr/bin/vigia", "usr/share/applications/vigia.desktop", "usr/share/man/man1/vigia.1.gz",
                              "usr/share/icons/hicolor/256x256/apps/vigia.png"}, console)
        self.assertLessEqual({"usr/bin/vigiactl", "usr/libexec/vigia/vigia-unit-helper", "usr/share/vigia/celery/app.py",
                              "usr/share/vigia/systemd/celery-worker@.service", "usr/share/man/man1/vigiactl.1.gz",
                              "usr/share/vigia/prometheus/vigia.rules.yml", "lib/systemd/system/vigia-exporter.service",
                              "usr/share/dbus-1/system-services/org.vigia.UnitHelper1.service",
                              "usr/share/polkit-1/actions/org.vigia.unithelper1.policy"} | CONFIGURATION, worker)
        self.assertFalse(console & worker, "a file is in both packages")

    def test_nothing_is_setuid_or_writable_by_others_and_passwords_are_roots(self) -> None:
        for tree in self.trees.values():
            for path in tree.rglob("*"):
                self.assertFalse(path.lstat().st_mode & 0o6022, path)
        self.assertEqual((self.trees["vigia-worker"] / "etc/vigia/secrets.env").stat().st_mode & 0o777, 0o600)

    def test_the_units_find_their_programs_in_the_package(self) -> None:
        worker = self.files("vigia-worker")
        for unit in (self.trees["vigia-worker"] / "lib/systemd/system").glob("*.service"):
            # What the unit's own user may rename, it may forge.
            if "User=" not in unit.read_text():
                self.assertNotIn("StateDirectory=vigia/", unit.read_text(), unit.name)
            program = next(line for line in unit.read_text().splitlines() if line.startswith("ExecStart="))
            program = program.removeprefix("ExecStart=/").split()[0]
            self.assertTrue(program in worker or program == "usr/bin/python3", f"{unit.name}: {program}")

    def test_the_manual_names_every_command(self) -> None:
        manual = gzip.decompress((self.trees["vigia-worker"] / "usr/share/man/man1/vigiactl.1.gz").read_bytes()).decode()
        commands = output(PROGRAMS[1], "--lang", "en", "--help").split("Subcommands:")[1]
        for command in re.findall(r"^  (\S+)", commands, re.MULTILINE):
            self.assertIn(".B " + command.replace("-", r"\-") + "\n", manual)

    def test_they_need_what_no_linker_tells(self) -> None:
        for package in self.packages:
            needed = re.split(r"[ ,|]+", output("dpkg-deb", "-f", package, "Depends"))
            # Authorities for XM's https, Bogotá's time zone, SQLite for Qt.
            self.assertLessEqual({"ca-certificates", "tzdata", "libqt6sql6-sqlite"}, set(needed))

    def test_the_example_names_every_key_and_is_a_configuration(self) -> None:
        example = (self.trees["vigia-worker"] / "usr/share/doc/vigia-worker/examples/vigia.toml").read_text()
        whole = self.folder / "vigia.toml"
        whole.write_text(re.sub(r"^#(?=[\[a-z_]+.*[=\]])", "", example, flags=re.MULTILINE).replace("token_file", "#"))
        said = subprocess.run([str(PROGRAMS[1]), "--lang", "en", "--config", str(whole), "--state", str(self.folder / "none"),
                               "--site", "production", "db", "check"], capture_output=True, text=True,
                              env={"LC_ALL": "C.UTF-8", "VIGIA_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"})
        self.assertEqual(said.returncode, 69, said.stderr)  # read, and no database there
        source = (Path(__file__).parents[3] / "core/settings/siteconfig.cpp").read_text()
        for keys in re.findall(r"checkKeys\((?:\s*\*table,|m_table,)\s*\{(.*?)\}", source, re.DOTALL):
            for key in re.findall(r'"(\w+)"', keys):
                if key not in ("simulated", "site"):
                    self.assertRegex(example, rf"(?m)(^#?{key} = |\.{key}\]|# .*{key})")

    def test_debians_tools_find_neither_error_nor_doubt(self) -> None:
        for tool, command in {
            "lintian": ["lintian", "--allow-root", "--fail-on", "error,warning", *self.packages],
            "desktop-file-validate": ["desktop-file-validate", self.trees["vigia"] / "usr/share/applications/vigia.desktop"],
            "appstreamcli": ["appstreamcli", "validate-tree", "--no-net", self.trees["vigia"]],
        }.items():
            if shutil.which(tool):
                with self.subTest(tool):
                    output(*command)

    def small_root(self, name: str, passwd: str = "") -> tuple[Path, tuple[str, ...]]:
        """A folder that dpkg takes for a machine, and dpkg's command line for it."""
        root = self.folder / name
        for folder in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "etc/systemd/system", "var/log", "tmp"):
            (root / folder).mkdir(parents=True)
        (root / "var/lib/dpkg/status").touch()
        (root / "etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\n" + passwd)
        (root / "etc/group").write_text("root:x:0:\n")
        return root, ("dpkg", f"--root={root}", "--log=/dev/null", "--force-depends", "--force-script-chrootless")

    @unittest.skipUnless(os.geteuid() == 0, "installing needs root")
    def test_a_purge_of_one_keeps_what_the_other_still_has_and_a_persons_account(self) -> None:
        person = "vigia:x:1000:1000:A person:/home/vigia:/bin/bash\n"
        root, dpkg = self.small_root("shared", person)
        output(*dpkg, "-i", *self.packages)
        (root / "etc/vigia/secrets.env").write_text("PGPASSWORD=kept\n")
        output(*dpkg, "-r", "vigia-worker")
        output(*dpkg, "-P", "vigia")
        self.assertEqual((root / "etc/vigia/secrets.env").read_text(), "PGPASSWORD=kept\n")
        output(*dpkg, "-P", "vigia-worker")
        self.assertFalse((root / "etc/vigia").exists())
        self.assertIn(person, (root / "etc/passwd").read_text())

    @unittest.skipUnless(os.geteuid() == 0, "installing needs root")
    def test_a_purge_leaves_nothing(self) -> None:
        root, dpkg = self.small_root("root")

        def content() -> set[str]:
            ours = ("var/lib/dpkg", "var/log/dpkg")
            paths = (str(path.relative_to(root)) for path in root.rglob("*"))
            return {path for path in paths if not path.startswith(ours) and ("vigia" in path or "celery" in path)}

        output(*dpkg, "-i", *self.packages)
        self.assertIn("vigia:", (root / "etc/passwd").read_text())
        self.assertTrue((root / "var/lib/vigia").is_dir())
        template = root / "etc/systemd/system/celery-worker@.service"
        shutil.copy(root / "usr/share/vigia/systemd/celery-worker@.service", template)
        (root / "etc/vigia/vigia.toml").write_text("[site.a]\n")
        (root / "var/log/vigia/worker1.log").write_text("a line\n")

        output(*dpkg, "-r", "vigia-worker", "vigia")
        self.assertFalse((root / "usr/bin/vigiactl").exists())
        self.assertTrue((root / "etc/vigia/vigia.toml").exists(), "removal keeps configuration")
        output(*dpkg, "-P", "vigia-worker", "vigia")
        self.assertEqual(content(), set())
        self.assertNotIn("vigia", (root / "etc/passwd").read_text())
        self.assertEqual(output(*dpkg, "-l").count("vigia"), 0)


if __name__ == "__main__":
    unittest.main()
