using System.Numerics;

namespace Ticketmatics.Discord;

/// <summary>What is wrong with a public key.</summary>
public enum PublicKeyFault
{
    /// <summary>Not 64 digits.</summary>
    Length,

    /// <summary>A character that is no hexadecimal digit.</summary>
    Digits,

    /// <summary>A second spelling of a point: its y is not below the field's prime.</summary>
    NotCanonical,

    /// <summary>No point of the curve has this y.</summary>
    NotOnCurve,

    /// <summary>One of the eight points under which a signature can be made without any private key.</summary>
    SmallOrder,
}

/// <summary>A text that is no usable Ed25519 public key.</summary>
public sealed class PublicKeyException(PublicKeyFault fault)
    : FormatException("Not an Ed25519 public key: " + Describe(fault))
{
    public PublicKeyFault Fault { get; } = fault;

    private static string Describe(PublicKeyFault fault) =>
        fault switch
        {
            PublicKeyFault.Length => "it has to have 64 hexadecimal digits.",
            PublicKeyFault.Digits => "it has characters that are no hexadecimal digits.",
            PublicKeyFault.NotCanonical => "its encoding is not canonical.",
            PublicKeyFault.NotOnCurve => "it is no point of the curve.",
            _ => "it is a point of small order, under which anybody can sign.",
        };
}

/// <summary>The checks of a public key that NSec leaves out. See RFC 8032, sections 5.1.3 and 8.</summary>
internal static class PublicKeyCheck
{
    private const byte SignBit = 0x80;

    private static readonly BigInteger Prime = BigInteger.Pow(2, 255) - 19;

    /// <summary>-121665/121666, the constant of the curve -x² + y² = 1 + d x² y².</summary>
    private static readonly BigInteger D = BigInteger.Parse(
        "37095705934669439343138083508754565189542113879843219016388785533085940283555"
    );

    /// <summary>The y of the eight points of small order; each stands for both signs of x.</summary>
    private static readonly byte[][] SmallOrder =
    [
        Convert.FromHexString("0000000000000000000000000000000000000000000000000000000000000000"),
        Convert.FromHexString("0100000000000000000000000000000000000000000000000000000000000000"),
        Convert.FromHexString("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        Convert.FromHexString("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        Convert.FromHexString("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
    ];

    /// <param name="encoded">32 bytes.</param>
    /// <returns><see langword="null"/> for a usable key.</returns>
    public static PublicKeyFault? Of(ReadOnlySpan<byte> encoded)
    {
        Span<byte> y = stackalloc byte[encoded.Length];
        encoded.CopyTo(y);
        y[^1] &= unchecked((byte)~SignBit);

        var number = new BigInteger(y, isUnsigned: true);
        if (number >= Prime)
        {
            return PublicKeyFault.NotCanonical;
        }

        foreach (var point in SmallOrder)
        {
            if (y.SequenceEqual(point))
            {
                return PublicKeyFault.SmallOrder;
            }
        }

        return IsOnCurve(number) ? null : PublicKeyFault.NotOnCurve;
    }

    /// <summary>x² = (y² - 1) / (d y² + 1) has a root exactly where numerator times denominator has one (Euler).</summary>
    private static bool IsOnCurve(BigInteger y)
    {
        var squared = y * y % Prime;
        var product = (squared - 1) * (D * squared + 1) % Prime;
        return BigInteger.ModPow(product, (Prime - 1) / 2, Prime).IsOne;
    }
}
