using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Spec.Reading;

/// <summary>Writes paths the way an author would say them: alerts[2].for, files["pytest.ini"].</summary>
public static partial class YamlPath
{
    public static string Key(string parent, string key)
    {
        if (!PlainKey().IsMatch(key))
        {
            return $"{parent}[\"{key}\"]";
        }

        return parent.Length == 0 ? key : $"{parent}.{key}";
    }

    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    [GeneratedRegex(@"^[A-Za-z0-9_/-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainKey();
}
