"""Runs dhcperr.exe as a user would and compares all that it prints with the tables of expected values.

usage: dhcperr_test.py GROUP TESTS_FOLDER VERSION DHCPERR FMTDEMO_PLAIN [EMULATOR...]
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest

GROUP, TESTS, VERSION, DHCPERR, FMTDEMO = sys.argv[1:6]
EMULATOR = sys.argv[6:]
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")

ALL_FOUND, UNKNOWN_INPUT, WRONG_USAGE, OUTPUT_FAILED = range(4)
HINT = "dhcperr: try 'dhcperr --help'\n"


def read_table(path, columns):
    with open(os.path.join(TESTS, path), encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if not line.startswith("#")]
    return [(row + [""] * columns)[:columns] for row in rows]


class Error:
    def __init__(self, row):
        code, self.name, self.sdk_name, version, text = row
        self.code = int(code)
        self.minimum_version = None if int(version, 16) == 0 else version
        self.lines = text.split("\\n")

    def block(self):
        sdk = "" if self.sdk_name == self.name else f" (SDK: {self.sdk_name})"
        return block(self.code, self.name + sdk, self.lines)

    def json(self):
        return {"code": self.code, "hex": f"0x{self.code:X}", "name": self.name, "sdkName": self.sdk_name,
                "minimumVersion": self.minimum_version, "message": "\n".join(self.lines)}


class State:
    def __init__(self, row):
        value, self.constant, name, self.ietf, _, self.service, self.contact, self.alarm, text = row
        self.value = int(value)
        self.name = name or UNKNOWN_NAME
        self.description = text or UNKNOWN_DESCRIPTION
        self.next = []

    def next_names(self):
        return ", ".join(s.name if s.name != UNKNOWN_NAME else f"reserved ({s.value})" for s in self.next) or "none"

    def block(self, value=None):
        return (f"{self.value if value is None else value}  {self.name}\n    {self.description}\n"
                f"    service:    {self.service}\n    contact:    {self.contact}\n"
                f"    attention:  {self.alarm}\n    next:       {self.next_names()}\n")

    def json(self, value=None):
        return {"value": self.value if value is None else value, "name": self.name, "service": self.service,
                "contact": self.contact, "needsAttention": self.alarm == "yes",
                "nextStates": [{"value": s.value, "name": s.name} for s in self.next],
                "description": self.description}


def block(code, name, lines):
    return f"{code}  0x{code:X}  {name}\n" + "".join(f"    {line}\n" for line in lines)


UNKNOWN_NAME, UNKNOWN_DESCRIPTION = "Unknown", "The state of the failover relationship is unknown."
ERRORS = [Error(row) for row in read_table("errors/errors.tsv", 5)]
BY_CODE = {error.code: error for error in ERRORS}
STATES = {state.value: state for state in map(State, read_table("failover/states.tsv", 9))}
BY_CONSTANT = {state.constant: state for state in STATES.values()}
for start, end in (row[:2] for row in read_table("failover/transitions.tsv", 4)):
    BY_CONSTANT[start].next.append(BY_CONSTANT[end])
for each in STATES.values():
    each.next.sort(key=lambda state: state.value)
UNKNOWN = STATES[-1]
NUMBERED = [STATES[value] for value in range(14)]


def start(program, arguments, **streams):
    return subprocess.run(EMULATOR + [program] + list(arguments), env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                          timeout=120, check=False, **streams)


def system_message(code):
    """What the system says of a code, from a program that asks it and nobody else."""
    output = start(FMTDEMO, [str(code)], stdout=subprocess.PIPE).stdout.decode()
    return output.split(": ", 1)[1].strip()


def not_an_error(text):
    return f"dhcperr: '{text}' is neither an error code nor the name of a DHCP server error\n"


def not_a_state(text):
    return f"dhcperr: '{text}' is neither the value nor the name of a failover state\n"


class Case(unittest.TestCase):
    maxDiff = None

    def expect(self, arguments, stdout, stderr="", status=ALL_FOUND):
        result = start(DHCPERR, arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(result.stderr.decode(), stderr, arguments)
        self.assertEqual(result.stdout.decode(), stdout, arguments)
        self.assertEqual(result.returncode, status, arguments)

    def expect_json(self, arguments, items, stderr="", status=ALL_FOUND):
        result = start(DHCPERR, arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(result.stderr.decode(), stderr, arguments)
        self.assertEqual(json.loads(result.stdout.decode("ascii")), items, arguments)
        self.assertEqual(result.returncode, status, arguments)


class Errors(Case):
    def test_every_code_in_every_form(self):
        codes = [error.code for error in ERRORS]
        blocks = "".join(error.block() for error in ERRORS)
        for form in ("{0}", "0x{0:X}", "0x{0:x}", "0X{0:08X}", "0x{1:X}", "{1}", "{2}"):
            inputs = [form.format(code, 0x80070000 | code, (0x80070000 | code) - (1 << 32)) for code in codes]
            self.expect(inputs, blocks)

    def test_every_name(self):
        blocks = "".join(error.block() for error in ERRORS)
        for spell in (str, str.lower, str.title):
            self.expect([spell(error.name) for error in ERRORS], blocks)
            self.expect([spell(error.sdk_name) for error in ERRORS], blocks)

    def test_two_names_that_the_documents_confuse(self):
        self.expect(["ERROR_DHCP_SUBNET_EXITS", "ERROR_DHCP_SUBNET_EXISTS"],
                    BY_CODE[20004].block() + BY_CODE[20052].block())

    def test_message_of_several_lines(self):
        self.assertEqual(len(BY_CODE[20028].lines), 4)
        self.expect(["20028"], BY_CODE[20028].block())

    def test_codes_of_the_system(self):
        codes = [0, 5, 1722, 0x80070005]
        self.expect([str(code) for code in codes],
                    "".join(block(code, "-", [system_message(code)]) for code in codes))
        self.expect(["-2147024891"], block(0x80070005, "-", [system_message(0x80070005)]))

    def test_same_order_and_repetition(self):
        self.expect(["20013", "20000", "20013"],
                    BY_CODE[20013].block() + BY_CODE[20000].block() + BY_CODE[20013].block())

    def test_codes_without_a_message(self):
        holes = [code for code in range(20000, 20141) if code not in BY_CODE] + [19999, 0xFFFFFFFF]
        self.expect([str(code) for code in holes], "",
                    "".join(f"dhcperr: '{code}': error {code} (0x{code:X}) has no message\n" for code in holes),
                    UNKNOWN_INPUT)
        self.expect(["ERROR_LAST_DHCP_SERVER_ERROR", "-1"], "",
                    "dhcperr: 'ERROR_LAST_DHCP_SERVER_ERROR': error 20139 (0x4EAB) has no message\n"
                    "dhcperr: '-1': error 4294967295 (0xFFFFFFFF) has no message\n", UNKNOWN_INPUT)

    def test_unknown_input(self):
        unknown = ["foo", "", "0x", "0x123456789", "4294967296", "-2147483649", "-0x5", "20013x", "20013 ", " 20013",
                   "+5", "5.0", "*", "ERROR_DHCP_JET_ERROR ", "ERROR_DHCP_JET_ERRO", "ERROR_ACCESS_DENIED", "a'b\"c\\"]
        self.expect(unknown, "", "".join(map(not_an_error, unknown)), UNKNOWN_INPUT)

    def test_the_others_are_printed(self):
        self.expect(["foo", "20011", "bar", "20012"], BY_CODE[20011].block() + BY_CODE[20012].block(),
                    not_an_error("foo") + not_an_error("bar"), UNKNOWN_INPUT)

    def test_input_that_is_not_ascii(self):
        for text in ("Zürich", "日本語", "ключ", "ERROR_DHCP_\u017fUBNET_EXISTS", "😀"):
            self.expect([text], "", not_an_error(text), UNKNOWN_INPUT)


class List(Case):
    def test_every_row(self):
        self.assertEqual(len(ERRORS), 119)
        width = max(len(error.name) for error in ERRORS)
        rows = [f"{e.code}  0x{e.code:X}  {e.name:{width}}  " for e in ERRORS]
        texts = [("\n" + " " * len(row)).join(error.lines) for row, error in zip(rows, ERRORS)]
        self.expect(["--list"], "".join(f"{row}{text}\n" for row, text in zip(rows, texts)))


class States(Case):
    def expect_states(self, inputs, states):
        self.expect(["--state"] + inputs, "".join(state.block() for state in states))

    def test_values(self):
        self.expect_states([str(state.value) for state in NUMBERED], NUMBERED)
        self.expect_states([f"0x{state.value:X}" for state in NUMBERED], NUMBERED)

    def test_names(self):
        for attribute, expected in (("name", 12), ("constant", 14), ("ietf", 12)):
            named = [s for s in NUMBERED if getattr(s, attribute) not in ("", UNKNOWN_NAME)]
            self.assertEqual(len(named), expected)
            for spell in (str, str.lower, str.upper):
                self.expect_states([spell(getattr(state, attribute)) for state in named], named)

    def test_values_without_a_state(self):
        self.expect_states(["-1", "Unknown", "UNKNOWN", "0xFFFFFFFF", "4294967295"], [UNKNOWN] * 5)
        values = [14, 99, 2**31 - 1, -(2**31), -2]
        self.expect(["--state"] + [str(value) for value in values], "".join(UNKNOWN.block(value) for value in values))

    def test_option_anywhere_and_again(self):
        expected = NUMBERED[4].block() + NUMBERED[5].block()
        self.expect(["4", "--state", "5"], expected)
        self.expect(["--state", "4", "--state", "5"], expected)

    def test_unknown_input(self):
        unknown = ["foo", "", "Partner Down", "Zürich", "20013x", "PartnerDown "]
        self.expect(["--state", "4"] + unknown, NUMBERED[4].block(), "".join(map(not_a_state, unknown)), UNKNOWN_INPUT)

    def test_table(self):
        rows = [("VALUE", "NAME", "SERVICE", "CONTACT", "ATTENTION", "NEXT")]
        rows += [(str(s.value), s.name, s.service, s.contact, s.alarm, s.next_names()) for s in NUMBERED]
        widths = [max(len(row[column]) for row in rows) for column in range(5)] + [0]
        self.expect(["--states"], "".join("  ".join(map(str.ljust, row, widths)) + "\n" for row in rows))


class Json(Case):
    def test_errors(self):
        self.expect_json(["--json"] + [error.name for error in ERRORS],
                         [{"input": error.name, **error.json()} for error in ERRORS])
        self.expect_json(["--json", "0x80074E2D"], [{"input": "0x80074E2D", **BY_CODE[20013].json()}])
        self.expect_json(["20013", "--json"], [{"input": "20013", **BY_CODE[20013].json()}])

    def test_list(self):
        self.expect_json(["--list", "--json"], [error.json() for error in ERRORS])

    def test_code_of_the_system(self):
        self.expect_json(["--json", "5"], [{"input": "5", "code": 5, "hex": "0x5", "name": None, "sdkName": None,
                                            "minimumVersion": None, "message": system_message(5)}])

    def test_states(self):
        self.expect_json(["--json", "--state"] + [state.constant for state in NUMBERED],
                         [{"input": state.constant, **state.json()} for state in NUMBERED])
        self.expect_json(["--json", "--state", "-1", "99"],
                         [{"input": "-1", **UNKNOWN.json()}, {"input": "99", **UNKNOWN.json(99)}])

    def test_table_of_states(self):
        self.expect_json(["--states", "--json"], [state.json() for state in NUMBERED])

    def test_unknown_input(self):
        self.expect_json(["--json", "foo"], [], not_an_error("foo"), UNKNOWN_INPUT)
        self.expect_json(["--json", "foo", "20013", "Zürich"], [{"input": "20013", **BY_CODE[20013].json()}],
                         not_an_error("foo") + not_an_error("Zürich"), UNKNOWN_INPUT)
        self.expect_json(["--json", "--state", "foo", "4"], [{"input": "4", **NUMBERED[4].json()}],
                         not_a_state("foo"), UNKNOWN_INPUT)


class Usage(Case):
    def test_version(self):
        self.expect(["--version"], f"dhcperr {VERSION}\n")

    def test_help(self):
        for arguments in (["--help"], ["20013", "--help"]):
            result = start(DHCPERR, arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.assertEqual((result.returncode, result.stderr), (ALL_FOUND, b""))
            lines = result.stdout.decode("ascii").split("\n")
            self.assertTrue(lines[0].startswith("Usage: dhcperr "), lines[0])
            self.assertLess(max(map(len, lines)), 92)
            for option in ("--list", "--state ", "--states", "--json", "--help", "--version"):
                self.assertIn(option, result.stdout.decode())

    def test_wrong_usage(self):
        combined = "cannot be combined with another such option"
        for arguments, reason in (
            ([], "nothing to look up"),
            (["--json"], "nothing to look up"),
            (["--state"], "nothing to look up"),
            (["--foo"], "unknown option '--foo'"),
            (["20013", "--Zürich"], "unknown option '--Zürich'"),
            (["-x"], "unknown option '-x'"),
            (["-"], "unknown option '-'"),
            (["--LIST"], "unknown option '--LIST'"),
            (["--list", "20013"], "unexpected argument '20013'"),
            (["--states", "4"], "unexpected argument '4'"),
            (["--list", "--states"], f"'--states' {combined}"),
            (["--state", "4", "--list"], f"'--list' {combined}"),
        ):
            self.expect(arguments, "", f"dhcperr: {reason}\n{HINT}", WRONG_USAGE)


class Output(Case):
    def test_file_and_pipe_get_the_same_bytes(self):
        for arguments in (["--list"], ["--states"], ["--list", "--json"], ["20028", "Zürich", "5"]):
            pipe = start(DHCPERR, arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.assertNotIn(b"\r", pipe.stdout + pipe.stderr)
            with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
                file = start(DHCPERR, arguments, stdout=out, stderr=err)
                out.seek(0)
                err.seek(0)
                self.assertEqual((out.read(), err.read(), file.returncode),
                                 (pipe.stdout, pipe.stderr, pipe.returncode))

    def test_stdout_and_stderr_together_keep_the_order_of_the_input(self):
        result = start(DHCPERR, ["foo", "20011", "bar", "20012"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertEqual(result.stdout.decode(), not_an_error("foo") + BY_CODE[20011].block() +
                         not_an_error("bar") + BY_CODE[20012].block())

    def test_output_that_cannot_be_written(self):
        for arguments in (["20013"], ["--list"], ["--help"], ["20013", "foo"]):
            with open("/dev/full", "wb") as full:
                result = start(DHCPERR, arguments, stdout=full, stderr=subprocess.PIPE)
            self.assertIn("dhcperr: the output cannot be written: ", result.stderr.decode().splitlines()[-1])
            self.assertEqual(result.returncode, OUTPUT_FAILED)

    def test_reader_that_leaves_is_no_trouble(self):
        reader, writer = os.pipe()
        os.close(reader)
        result = start(DHCPERR, ["--list"], stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)
        self.assertEqual((result.stderr, result.returncode), (b"", OUTPUT_FAILED))


if __name__ == "__main__":
    # What Wine has to say when it makes its prefix belongs to no test.
    start(DHCPERR, ["--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    unittest.main(argv=sys.argv[:1], defaultTest=GROUP)
