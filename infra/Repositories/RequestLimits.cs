namespace Slipway.Repositories;

/// <summary>
/// How long GitHub lets an app take to make things: the provider waits a second after each request that writes, and GitHub itself
/// takes 80 requests that create content in a minute and 500 in an hour.
/// </summary>
public static class RequestLimits
{
    public const int PerHour = 500;

    public const int PerMinute = 80;

    private const int ProvidersPerMinute = 60;

    /// <summary>The least number of minutes in which so many things are made.</summary>
    public static int Minutes(int requests)
    {
        var fullHours = Math.Max(0, requests - 1) / PerHour;
        var rest = requests - (fullHours * PerHour);
        return (fullHours * 60) + (int)Math.Ceiling(rest / (double)ProvidersPerMinute);
    }
}
