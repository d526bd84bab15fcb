"""Prints the tokens that stand in a text, offline: python3 recognise-token.py [ORIGIN] < FILE. With ORIGIN only those of that site."""
import hashlib, re, sys, zlib

def base62(number, length):
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    return "".join(digits[number // 62**place % 62] for place in reversed(range(length)))

site = base62(int(hashlib.sha256(sys.argv[1].encode()).hexdigest(), 16), 43)[:4] if len(sys.argv) > 1 else ""
for token in re.findall("gatehouse_[pnt][0-9A-Za-z]{53}", sys.stdin.read()):
    if token[-6:] == base62(zlib.crc32(token[:-6].encode()), 6) and token[11:].startswith(site):
        print(token)
