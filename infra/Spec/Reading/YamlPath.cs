using System.Buffers;
using System.Globalization;

namespace Slipway.Spec.Reading;

/// <summary>Writes paths the way an author would say them: alerts[2].for, files["pytest.ini"].</summary>
public static class YamlPath
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/-");

    public static string Key(string parent, string key)
    {
        if (key.Length == 0 || key.AsSpan().ContainsAnyExcept(Plain))
        {
            return $"{parent}[\"{key}\"]";
        }

        return parent.Length == 0 ? key : $"{parent}.{key}";
    }

    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");
}
