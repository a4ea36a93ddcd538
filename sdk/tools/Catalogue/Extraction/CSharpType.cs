namespace Slipway.Sdk.Catalogue.Extraction;

/// <summary>A C# type as a listing writes it, taken apart.</summary>
public sealed record CSharpType(string Name, IReadOnlyList<CSharpType> Arguments, bool IsNullable)
{
    public static CSharpType Parse(string text)
    {
        var position = 0;
        return Parse(text, ref position);
    }

    private static CSharpType Parse(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is not ('<' or '>' or ',' or '?'))
        {
            position++;
        }

        var name = text[start..position].Trim();
        var arguments = new List<CSharpType>();
        if (position < text.Length && text[position] == '<')
        {
            do
            {
                position++;
                arguments.Add(Parse(text, ref position));
            }
            while (text[position] == ',');
            position++;
        }

        var isNullable = position < text.Length && text[position] == '?';
        position += isNullable ? 1 : 0;
        return new(name, arguments, isNullable);
    }
}
