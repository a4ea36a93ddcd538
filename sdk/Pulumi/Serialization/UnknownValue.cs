namespace Pulumi;

/// <summary>Stands for what is not known yet where only a text can stand.</summary>
internal static class UnknownValue
{
    public const string Marker = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
}
