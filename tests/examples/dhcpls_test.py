"""Runs dhcpls.exe as a user would: against servers that do not answer, against made-up ones that dhcpls_fake.exe has
inside, and against the stand-in server as dhcpdemo.exe sets it up.

usage: dhcpls_test.py GROUP FOLDER VERSION DHCPLS DHCPLS_FAKE DHCPLS_FILL DHCPDEMO DHCPSRVD [EMULATOR...]
"""

import datetime
import json
import os
import re
import subprocess
import sys
import unittest

GROUP, FOLDER, VERSION, DHCPLS, FAKE, FILL, DHCPDEMO, DHCPSRVD = sys.argv[1:9]
EMULATOR = sys.argv[9:]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("DHCPSAPI_")}
ENVIRONMENT["LC_ALL"] = "C.UTF-8"

ALL_LISTED, FAILED, WRONG_USAGE, OUTPUT_FAILED = range(4)
HINT = "dhcpls: try 'dhcpls --help'\n"
TIMEOUT = 120


def start(program, arguments, environment=None, **streams):
    return subprocess.run(EMULATOR + [program] + list(arguments), env=environment or ENVIRONMENT,
                          stdin=subprocess.DEVNULL, timeout=TIMEOUT, check=False, **streams)


def run(program, *arguments, environment=None):
    """All that it printed, line breaks as they are, and its exit status."""
    result = start(program, arguments, environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return result.stdout.decode(), result.stderr.decode(), result.returncode


def expected(name):
    with open(os.path.join(FOLDER, "dhcpls", name), encoding="utf-8", newline="") as file:
        return file.read()


class Case(unittest.TestCase):
    maxDiff = None


class Usage(Case):
    def test_version(self):
        self.assertEqual(run(DHCPLS, "--version"), (f"dhcpls {VERSION}\n", "", ALL_LISTED))

    def test_help(self):
        stdout, stderr, status = run(DHCPLS, "--json", "server", "--help")
        self.assertEqual((stderr, status), ("", ALL_LISTED))
        self.assertTrue(stdout.startswith("Usage: dhcpls "))
        self.assertLess(max(map(len, stdout.splitlines())), 92)
        for option in ("SERVER", "--failover", "--json", "--help", "--version"):
            self.assertIn(option, stdout)

    def test_wrong_usage(self):
        for arguments, reason in ((["--foo"], "unknown option '--foo'"), (["-"], "unknown option '-'"),
                                  (["a", "--Zürich"], "unknown option '--Zürich'"),
                                  (["a", "b"], "unexpected argument 'b'"), ([""], "the name of the server is empty")):
            self.assertEqual(run(DHCPLS, *arguments), ("", f"dhcpls: {reason}\n{HINT}", WRONG_USAGE))


class Unreachable(Case):
    """Nothing listens at port 1 of this machine."""

    environment = dict(ENVIRONMENT, DHCPSAPI_BINDING="ncacn_ip_tcp:127.0.0.1[1]", DHCPSAPI_AUTH="none")

    def test_text(self):
        for arguments, server in (([], "this machine"), (["Zürich"], "Zürich")):
            stdout, stderr, status = run(DHCPLS, *arguments, environment=self.environment)
            self.assertEqual((stdout, status), ("", FAILED))
            self.assertRegex(stderr, rf"\Adhcpls: {server}: error 1722: [^\n]+\n\Z")

    def test_json(self):
        stdout, stderr, status = run(DHCPLS, "--json", "host", environment=self.environment)
        listing = json.loads(stdout)
        message = listing["errors"][0].pop("message")
        self.assertEqual((stderr, status), (f"dhcpls: host: error 1722: {message}\n", FAILED))
        self.assertEqual(listing, {"server": "host", "version": None,
                                   "errors": [{"part": "server", "scope": None, "code": 1722, "name": None}]})


class Fake(Case):
    def test_all_that_there_can_be(self):
        self.assertEqual(run(FAKE, "small"), (expected("small.txt"), "", ALL_LISTED))
        self.assertEqual(run(FAKE, "--json", "small"), (expected("small.json"), "", ALL_LISTED))
        self.assertEqual(json.loads(expected("small.json"))["errors"], [])
        self.assertTrue(expected("small.json").isascii())

    def test_failover_alone(self):
        start_of_it = expected("small.txt").index("\nFailover relationship")
        self.assertEqual(run(FAKE, "--failover", "small"),
                         ("server:         small, version 6.2\n" + expected("small.txt")[start_of_it:], "", ALL_LISTED))

    def test_nothing_for_a_terminal_to_obey(self):
        self.assertNotRegex(expected("small.txt"), "[\x00-\x09\x0b-\x1f\x7f-\x9f]")

    def test_server_without_the_later_methods(self):
        stdout, stderr, status = run(FAKE, "old")
        self.assertEqual(re.findall(r"dhcpls: old: (.*?):", stderr), ["superscopes", "failover relationships"])
        self.assertIn("ERROR_DHCP_FO_NOT_SUPPORTED (20118): The DHCP failover is not supported.\n", stderr)
        self.assertIn("  addresses:      1 in use, 2 free\n", stdout)
        self.assertIn("10.0.0.4", stdout)
        self.assertEqual(status, FAILED)
        listing = json.loads(run(FAKE, "--json", "old")[0])
        self.assertEqual((len(listing["scopes"]), listing["superscopes"], listing["failover"]), (2, [], []))
        self.assertEqual([(error["part"], error["code"]) for error in listing["errors"]],
                         [("superscopes", 50), ("failover relationships", 20118)])

    def test_server_that_breaks_off(self):
        stdout, stderr, status = run(FAKE, "gone")
        self.assertRegex(stderr, r"\Adhcpls: gone: settings of 10\.1\.0\.0: error 1726: [^\n]+\n\Z")
        self.assertIn("  leases:         not known\n", stdout)
        self.assertEqual(status, FAILED)
        listing = json.loads(run(FAKE, "--json", "gone")[0])
        self.assertEqual([scope["address"] for scope in listing["scopes"]], ["10.0.0.0", "10.1.0.0"])
        self.assertEqual([error["scope"] for error in listing["errors"]], ["10.1.0.0"])

    def test_server_that_never_ends(self):
        stdout, stderr, status = run(FAKE, "endless")
        self.assertEqual(re.findall(r"dhcpls: endless: (.*?): error 234: ", stderr),
                         ["option definitions", "scopes", "options", "failover relationships"])
        self.assertIn("Superscope", stdout)
        self.assertEqual(status, FAILED)


def memory(program, *arguments, environment=None):
    """The most that it had at any time, in KiB."""
    process = subprocess.Popen(EMULATOR + [program] + list(arguments), env=environment or ENVIRONMENT,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.WEXITSTATUS(status)
    assert process.returncode == ALL_LISTED
    return usage.ru_maxrss


def addresses_from(first, count):
    return [".".join(map(str, (first + i).to_bytes(4, "big"))) for i in range(count)]


class Many(Case):
    """100,000 leases: each once, in order, and in the memory that a few need."""

    def test_each_once(self):
        stdout, stderr, status = run(FAKE, "--json", "many")
        self.assertEqual((stderr, status), ("", ALL_LISTED))
        self.assertEqual([lease["address"] for lease in json.loads(stdout)["scopes"][0]["leases"]],
                         addresses_from(10 << 24 | 1, 100000))

    def test_flat_memory(self):
        self.assertLess(memory(FAKE, "--json", "many"), memory(FAKE, "--json", "small") + 4096)

    def test_output_that_cannot_be_written(self):
        for server in ("small", "many"):
            with open("/dev/full", "wb") as full:
                result = start(FAKE, [server], stdout=full, stderr=subprocess.PIPE)
            self.assertRegex(result.stderr.decode(), r"\Adhcpls: the output cannot be written: [^\n]+\n\Z")
            self.assertEqual(result.returncode, OUTPUT_FAILED)

    def test_reader_that_leaves_is_no_trouble(self):
        reader, writer = os.pipe()
        os.close(reader)
        result = start(FAKE, ["many"], stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)
        self.assertEqual((result.stderr, result.returncode), (b"", OUTPUT_FAILED))


class Standin(Case):
    """The server that dhcpdemo sets up."""

    options = ["--partner-state", "Normal"]

    @classmethod
    def setUpClass(cls):
        cls.name = f"dhcpls_test.{os.getpid()}"
        cls.server = subprocess.Popen(EMULATOR + [DHCPSRVD, "--tcp", "127.0.0.1:0", "--name", cls.name] + cls.options,
                                      env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        cls.addClassCleanup(cls.stop)
        ready = cls.server.stdout.readline().decode()
        assert ready.startswith("dhcpsrvd ready: "), ready
        cls.environment = dict(ENVIRONMENT, DHCPSAPI_BINDING=ready.split(": ", 1)[1].strip(), DHCPSAPI_AUTH="none")
        cls.setup_output = run(DHCPDEMO, "setup", environment=cls.environment)

    @classmethod
    def stop(cls):
        start(DHCPSRVD, ["--stop", "--name", cls.name])
        try:
            cls.server.wait(TIMEOUT)
        finally:
            cls.server.kill()
            cls.server.stdout.close()

    def list(self, *arguments):
        return run(DHCPLS, *arguments, environment=self.environment)

    def demo(self, command):
        stdout, stderr, status = run(DHCPDEMO, command, environment=self.environment)
        return stdout.replace("\r", ""), stderr, status


def without_times(text):
    """Leases are for 8 days from now on."""
    return re.sub(r"\d{4}-\d\d-\d\d.\d\d:\d\d:\d\d", "YYYY-MM-DD HH:MM:SS", text)


class Office(Standin):
    def test_1_setup(self):
        stdout, stderr, status = self.setup_output
        self.assertEqual((stderr, status), ("", 0), stdout)

    def test_2_text(self):
        stdout, stderr, status = self.list()
        self.assertEqual((without_times(stdout), stderr, status), (expected("office.txt"), "", ALL_LISTED))

    def test_2_json(self):
        stdout, stderr, status = self.list("--json", "server")
        self.assertEqual((stderr, status), ("", ALL_LISTED))
        listing = json.loads(stdout)
        for lease in listing["scopes"][0]["leases"]:
            if lease["expires"]:
                expires = datetime.datetime.strptime(lease["expires"], "%Y-%m-%dT%H:%M:%S%z")
                days = (expires - datetime.datetime.now(datetime.timezone.utc)).total_seconds() / 86400
                self.assertAlmostEqual(days, 8, 1)
                lease["expires"] = "in 8 days"
        self.assertEqual(listing, json.loads(expected("office.json")))

    def test_3_partner_down(self):
        before = json.loads(self.list("--json", "--failover")[0])["failover"][0]
        self.assertEqual(self.demo("partner-down")[2], 0)
        after = json.loads(self.list("--json", "--failover")[0])["failover"][0]
        self.assertEqual((before["state"], before["service"], before["contact"]), ("Normal", "balanced", "up"))
        self.assertEqual((after["state"], after["service"], after["previousState"]), ("PartnerDown", "full", "Normal"))
        self.assertIn(after["state"], [state["name"] for state in before["nextStates"]])

    def test_4_error(self):
        self.assertEqual(self.demo("error"),
                         ('DhcpCreateSubnet: 10.0.0.0/24, "Office"\n  error 20052 ERROR_DHCP_SUBNET_EXISTS\n'
                          "  The DHCP scope parameters are incorrect. Either the scope already exists, or its "
                          "properties are inconsistent with the subnet address and mask of an existing scope.\n",
                          "", 1))


class Failing(Standin):
    """A server of which some methods fail."""

    failing = {"R_DhcpEnumSubnetClientsV5": ("leases", "10.0.0.0", 20013, "ERROR_DHCP_JET_ERROR"),
               "R_DhcpEnumOptionsV5": ("option definitions", None, 20044, "ERROR_DHCP_CLASS_NOT_FOUND"),
               "R_DhcpGetMibInfoV5": ("addresses in use", None, 5, None)}
    options = [word for method, (_, _, code, _) in failing.items() for word in ("--fail", f"{method}={code}")]

    def test_the_other_parts_are_there(self):
        stdout, stderr, status = self.list("--json")
        listing = json.loads(stdout)
        self.assertEqual(status, FAILED)
        self.assertEqual(len(stderr.splitlines()), 3)
        self.assertIn("dhcpls: this machine: leases of 10.0.0.0: ERROR_DHCP_JET_ERROR (20013): ", stderr)
        errors = {(error["part"], error["scope"], error["code"], error["name"]) for error in listing["errors"]}
        self.assertEqual(errors, set(self.failing.values()))
        scope = listing["scopes"][0]
        self.assertEqual((scope["name"], scope["addresses"], scope["leases"]), ("Office", None, []))
        self.assertEqual(scope["options"], [{"id": 3, "name": None, "values": ["10.0.0.1"]}])
        self.assertEqual(listing["failover"][0]["name"], "office-pair")
        self.assertIn("  leases:         not known\n", self.list()[0])


class Large(Standin):
    """More leases on a server than fit into a call."""

    count = 2000

    def test_each_once_in_flat_memory(self):
        small = memory(DHCPLS, "--json", environment=self.environment)
        self.assertEqual(run(FILL, str(self.count), environment=self.environment), ("", "", 0))
        stdout, stderr, status = self.list("--json")
        self.assertEqual((stderr, status), ("", ALL_LISTED))
        scope = json.loads(stdout)["scopes"][1]
        self.assertEqual((scope["name"], scope["addresses"]["inUse"]), ("Large", self.count))
        self.assertEqual([lease["address"] for lease in scope["leases"]],
                         addresses_from(10 << 24 | 128 << 16 | 1, self.count))
        self.assertEqual(scope["leases"][-1]["name"], f"pc{self.count}")
        self.assertLess(memory(DHCPLS, "--json", environment=self.environment), small + 4096)


if __name__ == "__main__":
    # What Wine has to say when it makes its prefix belongs to no test.
    start(DHCPLS, ["--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    unittest.main(argv=sys.argv[:1], defaultTest=GROUP)
