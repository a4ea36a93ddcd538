using System.Text;
using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Hands out the values that stand for what only a cloud knows, and remembers what each stands for.</summary>
internal sealed class TokenBook
{
    private const int Lowest = 1_000_000_000;

    private readonly Lock access = new();
    private readonly Dictionary<string, IssuedToken> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IssuedToken> numbers = [];
    private readonly Dictionary<(object Source, string Property), IssuedToken> collections = [];

    /// <summary>A text of characters that no serialiser escapes; it holds the type too, because only type and name are unique.</summary>
    public string Text(Registration source, string property) =>
        Issue($"{source.Type}|{source.Name}.{property}", new IssuedToken { Source = source, Property = property });

    public string Text(string function, string property) =>
        Issue($"{function}.{property}", new IssuedToken { Function = function, Property = property });

    /// <summary>A number of ten digits, so unusual that it is found again; made from the text, so that it is the same in every run.</summary>
    public double Number(string text)
    {
        lock (access)
        {
            var number = Lowest + (int)(Hash(text) % (int.MaxValue - Lowest));
            while (numbers.TryGetValue(number, out var other) && other != texts[text])
            {
                number = number == int.MaxValue ? Lowest : number + 1;
            }

            numbers[number] = texts[text];
            return number;
        }
    }

    /// <summary>Remembers how many values were answered for a list or map, so that all of them together are it again.</summary>
    public void Collection(object source, string property, int count)
    {
        lock (access)
        {
            collections[(source, property)] = new IssuedToken
            {
                Source = source as Registration,
                Function = source as string ?? "",
                Property = property,
                Count = count,
            };
        }
    }

    public IssuedToken? Find(string text)
    {
        lock (access)
        {
            return texts.GetValueOrDefault(text);
        }
    }

    public IssuedToken? Find(double number)
    {
        lock (access)
        {
            return number >= Lowest && number <= int.MaxValue && double.IsInteger(number) ? numbers.GetValueOrDefault((int)number) : null;
        }
    }

    public IssuedToken? Find(object source, string property)
    {
        lock (access)
        {
            return collections.GetValueOrDefault((source, property));
        }
    }

    private string Issue(string content, IssuedToken token)
    {
        var text = $"${{{Plain(content)}}}";
        lock (access)
        {
            texts[text] = token;
        }

        return text;
    }

    private static string Plain(string content)
    {
        if (content.All(IsPlain))
        {
            return content;
        }

        var plain = new StringBuilder();
        foreach (var character in content)
        {
            _ = IsPlain(character) ? plain.Append(character) : plain.Append('~').Append(((int)character).ToString("x", null));
        }

        return plain.ToString();
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || "-_.:/|[]*=(),".Contains(character, StringComparison.Ordinal);

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return hash ^ (hash >> 29);
    }
}
