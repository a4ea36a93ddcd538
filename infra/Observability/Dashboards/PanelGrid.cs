namespace Slipway.Observability.Dashboards;

/// <summary>Puts graphs where they stand: a row's title, and below it three side by side.</summary>
internal static class PanelGrid
{
    private const int Width = 8;

    private const int Height = 8;

    private const int PerRow = 3;

    public static IEnumerable<Panel> Of(IEnumerable<(string Title, IReadOnlyList<SignalPanel> Panels)> rows)
    {
        var (id, y) = (0, 0);
        foreach (var (title, panels) in rows.Where(row => row.Panels.Count > 0))
        {
            yield return new() { Id = ++id, Type = "row", Title = title, GridPos = new(1, PerRow * Width, 0, y++) };
            for (var index = 0; index < panels.Count; index++)
            {
                yield return panels[index].At(++id, new(Height, Width, index % PerRow * Width, y + (index / PerRow * Height)));
            }

            y += (panels.Count + PerRow - 1) / PerRow * Height;
        }
    }
}
