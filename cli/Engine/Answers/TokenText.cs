using System.Globalization;
using System.Text;
using Slipway.Cli.Engine.Recording;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Finds answered values again in what a program made of them, and gives them the form that people read.</summary>
internal sealed class TokenText
{
    private const int NumberLength = 10;

    private readonly TokenBook book;
    private readonly Func<Registration, string> nameOf;
    private readonly Func<Registration, string> urnOf;
    private readonly Dictionary<PlanReference, IssuedToken> origins = [];
    private readonly Dictionary<string, PlanReference> shownForms = new(StringComparer.Ordinal);

    public TokenText(TokenBook book, Func<Registration, string> nameOf, Func<Registration, string> urnOf)
    {
        this.book = book;
        this.nameOf = nameOf;
        this.urnOf = urnOf;
    }

    public PlanValue Read(double number) => book.Find(number) is { } token ? Reference(token) : new PlanNumber(number);

    public PlanValue Read(string text)
    {
        if (book.Find(text) is { } token)
        {
            return Reference(token);
        }

        if (SecretPlaceholder.IsWhole(text))
        {
            return new PlanSecret { Origins = [.. SecretPlaceholder.OriginsIn(text).Order(StringComparer.Ordinal)] };
        }

        var shown = new StringBuilder();
        foreach (var (part, reference) in Parts(text))
        {
            shown.Append(reference?.Text ?? part);
        }

        return new PlanText(shown.ToString());
    }

    /// <summary>The references that a text shows, after or before it was given its readable form.</summary>
    public IEnumerable<PlanReference> ReferencesIn(string text) =>
        Parts(text).Where(part => part.Reference is not null).Select(part => part.Reference!);

    /// <summary>All elements of an answered list are the list.</summary>
    public PlanValue Collapse(PlanList list) =>
        list.Items is [PlanReference { Property: var property } first, ..] && property.EndsWith("[0]", StringComparison.Ordinal)
        && Whole(first, property[..^3], list.Items.Count) is { } whole
        && list.Items.Select((item, index) => item == first with { Property = $"{whole.Property}[{index}]" }).All(same => same)
            ? whole
            : list;

    /// <summary>All members of an answered map are the map.</summary>
    public PlanValue Collapse(PlanObject map)
    {
        if (map.Members.Count == 0 || map.Members.First() is not { Key: var key, Value: PlanReference first }
            || !first.Property.EndsWith($".{key}", StringComparison.Ordinal)
            || Whole(first, first.Property[..^(key.Length + 1)], map.Members.Count) is not { } whole)
        {
            return map;
        }

        return map.Members.All(member => member.Value == first with { Property = $"{whole.Property}.{member.Key}" }) ? whole : map;
    }

    private PlanReference Reference(IssuedToken token)
    {
        var reference = new PlanReference
        {
            Name = token.Source is { } named ? nameOf(named) : token.Function,
            Property = token.Property,
            Urn = token.Source is { } source ? urnOf(source) : null,
        };
        origins[reference] = token;
        shownForms[reference.Text] = reference;
        return reference;
    }

    private PlanReference? Whole(PlanReference part, string property, int count) =>
        origins.TryGetValue(part, out var token)
        && book.Find((object?)token.Source ?? token.Function, property) is { Count: { } all } collection && all == count
            ? Reference(collection)
            : null;

    private IEnumerable<(string Part, PlanReference? Reference)> Parts(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (TokenAt(text, at) is var (length, reference) && reference is not null)
            {
                yield return (text[start..at], null);
                yield return ("", reference);
                at = start = at + length;
            }
            else
            {
                at++;
            }
        }

        yield return (text[start..], null);
    }

    private (int Length, PlanReference? Reference) TokenAt(string text, int at)
    {
        if (text[at] == '$' && at + 1 < text.Length && text[at + 1] == '{' && text.IndexOf('}', at) is var end and > 0)
        {
            var inside = text[at..(end + 1)];
            return (inside.Length, book.Find(inside) is { } token ? Reference(token) : shownForms.GetValueOrDefault(inside));
        }

        return char.IsAsciiDigit(text[at]) && IsNumberAt(text, at) && Number(text.AsSpan(at, NumberLength)) is { } number
            ? (NumberLength, Reference(number))
            : (0, null);
    }

    private IssuedToken? Number(ReadOnlySpan<char> digits) => book.Find(double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));

    private static bool IsNumberAt(string text, int at) =>
        at + NumberLength <= text.Length
        && text.AsSpan(at, NumberLength).IndexOfAnyExceptInRange('0', '9') < 0
        && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
        && (at + NumberLength == text.Length || !char.IsAsciiDigit(text[at + NumberLength]));
}
