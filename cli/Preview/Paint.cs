namespace Slipway.Cli.Preview;

/// <summary>Colours text, or leaves it as it is.</summary>
internal sealed class Paint
{
    private readonly bool colour;

    public Paint(bool colour) => this.colour = colour;

    public string Bold(string text) => With("1", text);

    public string Green(string text) => With("32", text);

    public string Red(string text) => With("31", text);

    public string Yellow(string text) => With("33", text);

    private string With(string code, string text) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
