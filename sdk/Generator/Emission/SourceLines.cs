using System.Text;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Collects the lines of a generated file.</summary>
internal sealed class SourceLines
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public SourceLines Line(string line)
    {
        _text.Append(' ', _depth * 4).Append(line).Append('\n');
        return this;
    }

    public SourceLines Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a header and an opening brace; <see cref="Close"/> ends the block.</summary>
    public SourceLines Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    public SourceLines Close()
    {
        _depth--;
        return Line("}");
    }

    public override string ToString() => _text.ToString();
}
