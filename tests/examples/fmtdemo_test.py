"""What the overlay library changes for a program that knows nothing of DHCP: one source, linked in two ways.

usage: fmtdemo_test.py TESTS_FOLDER FMTDEMO_PLAIN FMTDEMO_OVERLAY [EMULATOR...]
"""

import os
import subprocess
import sys
import unittest

TESTS, PLAIN, OVERLAY = sys.argv[1:4]
EMULATOR = sys.argv[4:]
NO_MESSAGE = "no message (error 317)"  # ERROR_MR_MID_NOT_FOUND


def messages(program, inputs):
    result = subprocess.run(EMULATOR + [program] + inputs, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            timeout=120, check=True)
    lines = [line.split(": ", 1) for line in result.stdout.decode().splitlines()]
    assert [line[0] for line in lines] == inputs
    return [line[1].rstrip() for line in lines]


def read_texts():
    with open(os.path.join(TESTS, "errors/errors.tsv"), encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if not line.startswith("#")]
    return {int(row[0]): row[4].replace("\\n", " ") for row in rows}


class FmtDemo(unittest.TestCase):
    maxDiff = None
    texts = read_texts()
    inputs = [str(code) for code in texts] + [hex(0x80070000 | code) for code in texts]

    def test_plain_has_no_dhcp_text(self):
        self.assertEqual(messages(PLAIN, self.inputs), [NO_MESSAGE] * len(self.inputs))

    def test_overlay_has_each(self):
        self.assertEqual(len(self.texts), 119)
        self.assertEqual(messages(OVERLAY, self.inputs), 2 * list(self.texts.values()))

    def test_all_else_is_the_same(self):
        known = ["0", "5", "1722", "0x80070005"]
        unknown = ["19999", "20008", "20031", "20139", "0x80074e28", "0xffffffff"]
        plain = messages(PLAIN, known + unknown)
        self.assertEqual(messages(OVERLAY, known + unknown), plain)
        self.assertNotIn(NO_MESSAGE, plain[:len(known)])
        self.assertEqual(plain[len(known):], [NO_MESSAGE] * len(unknown))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
